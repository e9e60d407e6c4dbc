-- Changes the grade that :analyst gives :claim or :publisher.
UPDATE grade SET value = :value, changed = :time
WHERE analyst = :analyst AND (claim = :claim OR publisher = :publisher)
