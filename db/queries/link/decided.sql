-- How did :analyst, else a colleague, decide on the relations between the entities :ids (a JSON list)?
SELECT f.entity AS from_entity, t.entity AS to_entity, r.type, r.negated,
  sum(v.decision = 'accepted') AS accepted, sum(v.decision = 'rejected') AS rejected
FROM review v JOIN relation r ON r.id = v.relation
  LEFT JOIN cluster fc ON fc.id = r.from_cluster JOIN referent f ON f.id = ifnull(fc.referent, r.from_referent)
  LEFT JOIN cluster tc ON tc.id = r.to_cluster JOIN referent t ON t.id = ifnull(tc.referent, r.to_referent)
WHERE v.id = (SELECT id FROM review WHERE relation = r.id ORDER BY analyst = :analyst DESC, changed DESC LIMIT 1)
  AND f.entity IN (SELECT value FROM json_each(:ids)) AND t.entity IN (SELECT value FROM json_each(:ids))
GROUP BY 1, 2, 3, 4
