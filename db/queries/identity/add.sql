-- Adds a decision of :analyst on the referents :a and :b.
INSERT INTO identity (analyst, same, a, b, changed) VALUES (:analyst, :same, :a, :b, :time)
