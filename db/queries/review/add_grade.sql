-- Adds the grade that :analyst gives :claim or :publisher.
INSERT INTO grade (analyst, claim, publisher, value, changed) VALUES (:analyst, :claim, :publisher, :value, :time)
