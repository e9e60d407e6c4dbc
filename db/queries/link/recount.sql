-- Counts the relations of a link.
INSERT INTO link (from_referent, to_referent, type, negated, count, documents, first, last)
SELECT :from, :to, :type, :negated, count(*), count(DISTINCT document), min(day), max(day)
FROM (
  SELECT r.document, ifnull(r.date, d.published) AS day
  FROM cluster f JOIN relation r ON r.from_cluster = f.id JOIN cluster t ON t.id = r.to_cluster
    JOIN document d ON d.id = r.document
  WHERE f.referent = :from AND t.referent = :to AND r.type = :type AND r.negated = :negated AND d.removed = 0
  UNION ALL
  SELECT r.document, ifnull(r.date, d.published) AS day
  FROM relation r JOIN document d ON d.id = r.document
  WHERE r.from_referent = :from AND r.to_referent = :to AND r.type = :type AND r.negated = :negated AND d.removed = 0
)
HAVING count(*) > 0
