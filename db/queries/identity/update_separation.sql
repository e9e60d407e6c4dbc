-- Points to :referent what was split off :home in :document before.
UPDATE separation SET analyst = :analyst, referent = :referent, changed = :time
WHERE document = :document AND home = :home
