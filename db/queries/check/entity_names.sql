-- What should each entity be called, and of what type be shown?
SELECT s.entity AS id,
  coalesce(
    (SELECT n.name FROM naming n JOIN referent r ON r.id = n.referent WHERE r.entity = s.entity
      ORDER BY r.id = s.entity DESC, n.changed DESC, n.id DESC LIMIT 1),
    (SELECT r.name FROM referent r WHERE r.entity = s.entity AND r.gazetteer = 1 ORDER BY r.id = s.entity DESC, r.id LIMIT 1),
    (SELECT name FROM referent WHERE id = s.entity)
  ) AS name,
  coalesce(
    (SELECT t.type FROM typing t JOIN referent r ON r.id = t.referent WHERE r.entity = s.entity
      ORDER BY r.id = s.entity DESC, t.changed DESC, t.id DESC LIMIT 1),
    (SELECT type FROM referent WHERE id = s.entity)
  ) AS type
FROM (SELECT DISTINCT entity FROM referent) s
