-- Adds the type that :analyst gives :referent: :value.
INSERT INTO typing (analyst, referent, type, changed) VALUES (:analyst, :referent, :value, :time)
