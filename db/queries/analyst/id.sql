-- Which id has the analyst :name?
SELECT id FROM analyst WHERE name = :name
