-- Which entities of the same type are shown by the same name as :entity, and were never told apart from anybody?
SELECT e.id FROM entity e
WHERE e.name = (SELECT name FROM entity WHERE id = :entity)
  AND e.type = (SELECT type FROM entity WHERE id = :entity)
  AND e.id <> :entity
  AND NOT EXISTS (
    SELECT 1 FROM referent r JOIN identity i ON i.a = r.id WHERE r.entity = e.id AND i.same = 0
    UNION ALL
    SELECT 1 FROM referent r JOIN identity i ON i.b = r.id WHERE r.entity = e.id AND i.same = 0
  )
ORDER BY e.id
