-- Which relations has :document?
SELECT id FROM relation WHERE document = :document ORDER BY start, id
