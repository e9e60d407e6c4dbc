-- Says that :extractor annotated :document, what it left out (:skipped), and how many claims and relations there are now.
UPDATE document SET extractor = :extractor, skipped = :skipped,
  claims = (SELECT count(*) FROM claim WHERE document = :document),
  relations = (SELECT count(*) FROM relation WHERE document = :document)
WHERE id = :document
