-- Adds a referent that :analyst splits off :home in :document.
INSERT INTO referent (type, key, name, gazetteer, named, document, author, entity)
SELECT type, key, name, 0, named, :document, :analyst,
  (SELECT ifnull(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'referent')
FROM referent WHERE id = :home
