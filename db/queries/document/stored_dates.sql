-- Which expressions of time of :document are stored?
SELECT id, start, "end" AS "end", type, value FROM date WHERE document = :document
