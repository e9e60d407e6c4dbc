-- Which referents of :entity are called :name?
SELECT r.id FROM referent r
WHERE r.entity = :entity AND (
  r.name = :name COLLATE NOCASE
  OR EXISTS (SELECT 1 FROM referent_name n WHERE n.referent = r.id AND n.name = :name AND n.clusters > 0)
)
ORDER BY r.id
