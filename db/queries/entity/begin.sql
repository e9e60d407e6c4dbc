-- Begins the row of an :entity that no other document mentions, with :claims, :relations and :mentions.
INSERT INTO entity (id, name, type, named, documents, claims, relations, mentions)
SELECT id,
  ifnull((SELECT n.name FROM naming n WHERE n.referent = referent.id ORDER BY n.changed DESC, n.id DESC LIMIT 1), name),
  ifnull((SELECT t.type FROM typing t WHERE t.referent = referent.id ORDER BY t.changed DESC, t.id DESC LIMIT 1), type),
  named, 1, :claims, :relations, :mentions
FROM referent WHERE id = :entity
