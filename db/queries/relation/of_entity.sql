-- Which relations go from or to :entity?
SELECT x.id FROM (
  SELECT x.id FROM referent r JOIN cluster c ON c.referent = r.id JOIN relation x ON x.from_cluster = c.id WHERE r.entity = :entity
  UNION
  SELECT x.id FROM referent r JOIN cluster c ON c.referent = r.id JOIN relation x ON x.to_cluster = c.id WHERE r.entity = :entity
  UNION
  SELECT x.id FROM referent r JOIN relation x ON x.from_referent = r.id WHERE r.entity = :entity
  UNION
  SELECT x.id FROM referent r JOIN relation x ON x.to_referent = r.id WHERE r.entity = :entity
) found JOIN relation x ON x.id = found.id JOIN document d ON d.id = x.document
WHERE d.removed = 0
ORDER BY x.document, x.start, x.id
