-- Which links are there among the entities :ids (a JSON list)? Each pair is looked up, however many links each end has.
WITH ends AS MATERIALIZED (
  SELECT r.id, r.entity FROM (SELECT DISTINCT value FROM json_each(:ids)) i JOIN referent r ON r.entity = i.value
)
SELECT f.entity AS from_entity, t.entity AS to_entity, l.type, l.negated, sum(l.count) AS count,
  sum(l.documents) AS documents, min(l.first) AS first, max(l.last) AS last
FROM ends f CROSS JOIN ends t CROSS JOIN link l
WHERE l.from_referent = f.id AND l.to_referent = t.id AND f.entity <> t.entity
GROUP BY 1, 2, 3, 4
