-- To which links do the relations of :document belong?
SELECT DISTINCT ifnull(f.referent, r.from_referent) AS from_referent, ifnull(t.referent, r.to_referent) AS to_referent,
  r.type, r.negated
FROM relation r
  LEFT JOIN cluster f ON f.id = r.from_cluster
  LEFT JOIN cluster t ON t.id = r.to_cluster
WHERE r.document = :document
