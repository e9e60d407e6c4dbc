-- In :document, what would point to :home is :referent.
INSERT INTO separation (analyst, document, home, referent, changed)
VALUES (:analyst, :document, :home, :referent, :time)
