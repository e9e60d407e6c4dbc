-- Which :limit entities have the most relations, states that stand in half of all documents aside?
SELECT e.id FROM entity e
WHERE e.relations > 0
  AND NOT (e.type = 'country' AND e.documents * 2 > (SELECT count(*) FROM document WHERE removed = 0)
    AND (SELECT count(*) FROM document WHERE removed = 0) > 3)
ORDER BY e.relations DESC, e.id DESC
LIMIT :limit
