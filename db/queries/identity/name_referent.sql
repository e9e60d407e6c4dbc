-- Gives :referent its most frequent full name, where the gazetteer gave none.
UPDATE referent SET name = ifnull(
  (SELECT n.name FROM referent_name n WHERE n.referent = :referent AND n.fullest > 0
    ORDER BY n.fullest DESC, n.name COLLATE BINARY LIMIT 1),
  name)
WHERE id = :referent AND gazetteer = 0 AND author IS NULL
