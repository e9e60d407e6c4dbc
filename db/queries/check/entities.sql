-- What do lists say of entities?
SELECT id, name, type, documents, claims, relations, mentions FROM entity
