-- Counts the claims and relations of :document.
UPDATE document SET claims = (SELECT count(*) FROM claim WHERE document = :document),
  relations = (SELECT count(*) FROM relation WHERE document = :document)
WHERE id = :document
