-- Which claims has :document?
SELECT id FROM claim WHERE document = :document ORDER BY start, id
