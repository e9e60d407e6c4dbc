-- Counts :by more documents in which :referent is called :name, for :fullest of them as its fullest name.
UPDATE referent_name SET clusters = clusters + :by, fullest = fullest + :fullest
WHERE referent = :referent AND name = :name COLLATE BINARY
