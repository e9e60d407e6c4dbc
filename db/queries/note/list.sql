-- Which notes have a text like :pattern, in the order in which they were begun?
SELECT n.id, n.claim, n.relation, n.referent, n.document, n.start, n."end" AS "end", n.words, n.text, n.created, n.changed,
  a.name AS author, coalesce(n.document, c.document, r.document) AS in_document
FROM note n JOIN analyst a ON a.id = n.analyst
  LEFT JOIN claim c ON c.id = n.claim LEFT JOIN relation r ON r.id = n.relation
WHERE n.text LIKE :pattern ESCAPE '\'
ORDER BY n.id
