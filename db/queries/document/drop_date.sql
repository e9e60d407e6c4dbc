-- Drops the expression of time :id.
DELETE FROM date WHERE id = :id
