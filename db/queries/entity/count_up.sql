-- Adds one more document to :entity, with :claims, :relations and :mentions.
UPDATE entity SET documents = documents + 1, claims = claims + :claims, relations = relations + :relations,
  mentions = mentions + :mentions
WHERE id = :entity
