-- Drops the counted row of :entity.
DELETE FROM entity WHERE id = :entity
