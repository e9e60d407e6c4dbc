-- What should stored links say?
SELECT from_referent, to_referent, type, negated, count(*) AS count, count(DISTINCT document) AS documents,
  min(day) AS first, max(day) AS last
FROM (
  SELECT coalesce(f.referent, r.from_referent, 0) AS from_referent, coalesce(t.referent, r.to_referent, 0) AS to_referent, r.type,
    r.negated, r.document, ifnull(r.date, d.published) AS day
  FROM relation r JOIN document d ON d.id = r.document
    LEFT JOIN cluster f ON f.id = r.from_cluster LEFT JOIN cluster t ON t.id = r.to_cluster
  WHERE d.removed = 0
)
GROUP BY 1, 2, 3, 4
