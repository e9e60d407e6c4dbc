-- Which expressions of time has :document, in text order?
SELECT start, "end" AS "end", type, value FROM date WHERE document = :document ORDER BY start, id
