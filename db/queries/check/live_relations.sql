-- Which relations have documents that are not removed, document by document?
SELECT r.id, r.document, r.type, r.negated, r.from_cluster, r.to_cluster, r.from_referent, r.to_referent,
  ifnull(r.date, d.published) AS day
FROM document d CROSS JOIN relation r ON r.document = d.id WHERE +d.removed = 0 ORDER BY d.id
