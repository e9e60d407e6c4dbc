-- Adds the decision of :analyst on :claim or :relation.
INSERT INTO review (analyst, claim, relation, decision, words, changed)
VALUES (:analyst, :claim, :relation, :decision, :words, :time)
