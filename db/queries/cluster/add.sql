-- Adds a cluster of :document that points to :home: :name, :aliases, :named, :type.
INSERT INTO cluster (document, home, referent, name, aliases, named, type)
VALUES (:document, :home,
  ifnull((SELECT referent FROM separation WHERE document = :document AND home = :home), :home),
  :name, :aliases, :named, :type)
