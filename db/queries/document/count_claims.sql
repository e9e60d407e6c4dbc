-- Counts the claims of :document.
UPDATE document SET claims = (SELECT count(*) FROM claim WHERE document = :document) WHERE id = :document
