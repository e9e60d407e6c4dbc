-- How many documents are removed?
SELECT count(*) FROM document WHERE removed = 1
