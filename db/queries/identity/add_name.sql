-- Adds a name of a referent: :referent, :name, :fullest.
INSERT INTO referent_name (referent, name, clusters, fullest) VALUES (:referent, :name, 1, :fullest)
