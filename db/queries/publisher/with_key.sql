-- Which publisher has the key :key?
SELECT id, name FROM publisher WHERE key = :key
