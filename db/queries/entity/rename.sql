-- Names :entity anew, after the most frequent name of its referent changed.
UPDATE entity SET name = coalesce(
  (SELECT n.name FROM naming n JOIN referent r ON r.id = n.referent WHERE r.entity = :entity
    ORDER BY r.id = :entity DESC, n.changed DESC, n.id DESC LIMIT 1),
  (SELECT r.name FROM referent r WHERE r.entity = :entity AND r.gazetteer = 1 ORDER BY r.id = :entity DESC, r.id LIMIT 1),
  (SELECT name FROM referent WHERE id = :entity)
)
WHERE id = :entity
