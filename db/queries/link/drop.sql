-- Drops a link.
DELETE FROM link WHERE from_referent = :from AND to_referent = :to AND type = :type AND negated = :negated
