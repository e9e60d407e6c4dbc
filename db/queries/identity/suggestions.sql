-- Which entities may be the same as :entity, and nobody has said that they are not?
WITH
  own AS (SELECT r.id, r.key, r.type FROM referent r WHERE r.entity = :entity),
  names AS (
    SELECT DISTINCT n.name FROM own JOIN referent_name n ON n.referent = own.id WHERE n.clusters > 0
  ),
  alike AS (
    SELECT other.entity FROM names JOIN referent_name n ON n.name = names.name JOIN referent other ON other.id = n.referent
    WHERE n.clusters > 0
  )
SELECT e.id FROM (SELECT DISTINCT entity FROM alike) a JOIN entity e ON e.id = a.entity
WHERE e.id <> :entity
  AND e.type = (SELECT type FROM entity WHERE id = :entity)
  AND NOT EXISTS (
    SELECT 1 FROM identity i JOIN referent x ON x.id = i.a JOIN referent y ON y.id = i.b
    WHERE i.same = 0 AND (x.entity = :entity AND y.entity = e.id OR x.entity = e.id AND y.entity = :entity)
  )
ORDER BY e.mentions DESC, e.id
LIMIT 20
