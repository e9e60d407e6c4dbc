-- Drops the relation :id.
DELETE FROM relation WHERE id = :id
