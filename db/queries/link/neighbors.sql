-- Which :limit entities is :entity linked to, the best supported first? Of each referent and direction, the :most best
-- supported links are looked at: enough, and no more where there are a hundred thousand.
WITH own AS (SELECT id FROM referent WHERE entity = :entity)
SELECT entity, sum(documents) AS documents FROM (
  SELECT t.entity, l.documents FROM (
    SELECT k.to_referent, k.documents FROM own JOIN link k ON k.from_referent = own.id ORDER BY k.documents DESC LIMIT :most
  ) l JOIN referent t ON t.id = l.to_referent
  UNION ALL
  SELECT f.entity, l.documents FROM (
    SELECT k.from_referent, k.documents FROM own JOIN link k ON k.to_referent = own.id ORDER BY k.documents DESC LIMIT :most
  ) l JOIN referent f ON f.id = l.from_referent
)
WHERE entity <> :entity
GROUP BY entity
ORDER BY sum(documents) DESC, entity
LIMIT :limit
