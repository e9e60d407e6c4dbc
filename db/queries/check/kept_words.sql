-- Which words of which document did analysts decide on, and where should they stand?
SELECT 'claim ' || c.id AS at, c.words, c.document, '[[' || c.start || ',' || c."end" || ']]' AS ranges
FROM claim c WHERE c.words IS NOT NULL
UNION ALL
SELECT 'relation ' || r.id, r.words, r.document, '[[' || r.start || ',' || r."end" || ']]'
FROM relation r WHERE r.words IS NOT NULL
UNION ALL
SELECT 'review ' || v.id, v.words, c.document, ifnull(c.ranges, '[[' || c.start || ',' || c."end" || ']]')
FROM review v JOIN claim c ON c.id = v.claim
UNION ALL
SELECT 'review ' || v.id, v.words, r.document, '[[' || r.start || ',' || r."end" || ']]'
FROM review v JOIN relation r ON r.id = v.relation
UNION ALL
SELECT 'note ' || n.id, n.words, c.document, ifnull(c.ranges, '[[' || c.start || ',' || c."end" || ']]')
FROM note n JOIN claim c ON c.id = n.claim WHERE n.words IS NOT NULL
UNION ALL
SELECT 'note ' || n.id, n.words, r.document, '[[' || r.start || ',' || r."end" || ']]'
FROM note n JOIN relation r ON r.id = n.relation WHERE n.words IS NOT NULL
UNION ALL
SELECT 'note ' || n.id, n.words, n.document, '[[' || n.start || ',' || n."end" || ']]'
FROM note n WHERE n.start IS NOT NULL AND n.words IS NOT NULL
