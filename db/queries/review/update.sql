-- Changes the decision of :analyst on :claim or :relation.
UPDATE review SET decision = :decision, words = :words, changed = :time
WHERE analyst = :analyst AND (claim = :claim OR relation = :relation)
