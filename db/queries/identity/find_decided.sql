-- Which referent of :type and local :key did an analyst decide on, if all that have the key are one entity?
SELECT r.id FROM identity i JOIN referent r ON r.id IN (i.a, i.b)
WHERE i.same = 1 AND r.type = :type AND r.key = :key AND r.document IS NOT NULL AND r.author IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM referent other
    WHERE other.type = :type AND other.key = :key AND other.author IS NULL AND other.entity <> r.entity
  )
ORDER BY r.id LIMIT 1
