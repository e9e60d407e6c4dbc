-- Adds a referent, an entity of its own: :type, :key, :name, :gazetteer, :named, where it holds (:document).
INSERT INTO referent (type, key, name, gazetteer, named, document, entity)
VALUES (:type, :key, :name, :gazetteer, :named, :document, (SELECT ifnull(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'referent'))
