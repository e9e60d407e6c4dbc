-- Which :limit entities have the most relations, states that stand in half of all documents aside?
WITH whole AS MATERIALIZED (SELECT count(*) AS documents FROM document WHERE removed = 0)
SELECT e.id FROM entity e CROSS JOIN whole
WHERE e.relations > 0
  AND NOT (e.type = 'country' AND e.documents * 2 > whole.documents AND whole.documents > 3)
ORDER BY e.relations DESC, e.id DESC
LIMIT :limit
