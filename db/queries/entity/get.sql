-- What is :entity?
SELECT name, type, documents, claims, relations, mentions FROM entity WHERE id = :entity
