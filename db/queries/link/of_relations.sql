-- Which links do relations that are not removed make? More conditions and the grouping follow.
SELECT f.entity AS from_entity, t.entity AS to_entity, r.type AS type, r.negated AS negated, count(*) AS count,
  count(DISTINCT r.document) AS documents, min(ifnull(r.date, d.published)) AS first,
  max(ifnull(r.date, d.published)) AS last
FROM relation r JOIN document d ON d.id = r.document
  LEFT JOIN cluster fc ON fc.id = r.from_cluster JOIN referent f ON f.id = ifnull(fc.referent, r.from_referent)
  LEFT JOIN cluster tc ON tc.id = r.to_cluster JOIN referent t ON t.id = ifnull(tc.referent, r.to_referent)
WHERE d.removed = 0 AND f.entity <> t.entity
