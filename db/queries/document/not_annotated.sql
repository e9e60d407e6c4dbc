-- Which documents are not annotated?
SELECT id FROM document WHERE removed = 0 AND extractor IS NULL ORDER BY id
