-- What is the cluster :id?
SELECT home, name, aliases, named FROM cluster WHERE id = :id
