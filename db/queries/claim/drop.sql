-- Drops the claim :id.
DELETE FROM claim WHERE id = :id
