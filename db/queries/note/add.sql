-- Adds a note.
INSERT INTO note (analyst, claim, relation, referent, document, start, "end", words, text, created, changed)
VALUES (:analyst, :claim, :relation, :referent, :document, :start, :end, :words, :text, :time, :time)
