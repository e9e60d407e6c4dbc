-- Which :limit entities is :entity linked to, the best supported first?
SELECT entity, sum(documents) AS documents FROM (
  SELECT t.entity, l.documents FROM referent f JOIN link l ON l.from_referent = f.id JOIN referent t ON t.id = l.to_referent
  WHERE f.entity = :entity
  UNION ALL
  SELECT f.entity, l.documents FROM referent t JOIN link l ON l.to_referent = t.id JOIN referent f ON f.id = l.from_referent
  WHERE t.entity = :entity
)
WHERE entity <> :entity
GROUP BY entity
ORDER BY sum(documents) DESC, entity
LIMIT :limit
