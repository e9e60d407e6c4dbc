-- What is the node :entity, and to how many others is it linked (200 stands for that many and more)?
SELECT e.name, e.type, e.documents,
  (SELECT count(*) FROM (
    SELECT DISTINCT other FROM (
      SELECT t.entity AS other FROM referent f JOIN link l ON l.from_referent = f.id JOIN referent t ON t.id = l.to_referent
      WHERE f.entity = :entity
      UNION ALL
      SELECT f.entity FROM referent t JOIN link l ON l.to_referent = t.id JOIN referent f ON f.id = l.from_referent
      WHERE t.entity = :entity
    ) WHERE other <> :entity LIMIT 200
  )) AS neighbors
FROM entity e WHERE e.id = :entity
