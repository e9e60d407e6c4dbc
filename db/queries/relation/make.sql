-- Adds a relation made by hand.
INSERT INTO relation (document, type, start, "end", negated, modality, rule, score, words, author, from_referent, to_referent)
VALUES (:document, :type, :start, :end, 0, 'actual', 'hand', 1000, :words, :author, :from, :to)
