-- Adds the name that :analyst gives :referent: :value.
INSERT INTO naming (analyst, referent, name, changed) VALUES (:analyst, :referent, :value, :time)
