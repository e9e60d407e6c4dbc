-- Brings the cluster :id up to date: :name, :aliases, :named, :type.
UPDATE cluster SET name = :name, aliases = :aliases, named = :named, type = :type WHERE id = :id
