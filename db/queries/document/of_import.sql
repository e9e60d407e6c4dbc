-- Which documents did :import bring?
SELECT id FROM document WHERE import = :import ORDER BY id
