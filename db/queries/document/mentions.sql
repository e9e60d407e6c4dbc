-- Which mentions has :document, in text order?
SELECT m.start, m."end" AS "end", m.kind, ifnull(e.type, m.type) AS type, r.entity
FROM cluster c JOIN mention m ON m.cluster = c.id JOIN referent r ON r.id = c.referent
  LEFT JOIN entity e ON e.id = r.entity
WHERE c.document = :document
ORDER BY m.start, m."end" DESC, m.id
