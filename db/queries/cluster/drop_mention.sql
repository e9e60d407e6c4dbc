-- Drops the mention :id.
DELETE FROM mention WHERE id = :id
