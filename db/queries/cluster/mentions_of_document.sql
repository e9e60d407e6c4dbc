-- Which mentions has :document?
SELECT m.id, m.cluster, m.start, m."end" AS "end", m.kind, m.type
FROM cluster c JOIN mention m ON m.cluster = c.id
WHERE c.document = :document
