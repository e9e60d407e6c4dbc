-- Drops the decision :id.
DELETE FROM identity WHERE id = :id
