-- What is :entity?
SELECT name, type, named, documents, claims, relations, mentions FROM entity WHERE id = :entity
