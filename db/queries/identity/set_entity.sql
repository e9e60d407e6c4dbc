-- :referent belongs to :entity.
UPDATE referent SET entity = :entity WHERE id = :referent
