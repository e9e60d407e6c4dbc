-- Which removed documents still have derived rows?
SELECT id FROM document WHERE removed = 1 AND extractor IS NOT NULL ORDER BY id
