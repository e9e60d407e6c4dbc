-- Which notes are on this object, that of :analyst first?
SELECT n.id, n.claim, n.relation, n.referent, n.document, n.start, n."end" AS "end", n.words, n.text, n.created, n.changed,
  a.name AS author, coalesce(n.document, c.document, r.document) AS in_document
FROM note n JOIN analyst a ON a.id = n.analyst
  LEFT JOIN claim c ON c.id = n.claim LEFT JOIN relation r ON r.id = n.relation
WHERE ifnull(n.claim, 0) = ifnull(:claim, 0) AND ifnull(n.relation, 0) = ifnull(:relation, 0)
  AND ifnull(n.referent, 0) = ifnull(:referent, 0) AND ifnull(n.document, 0) = ifnull(:document, 0)
  AND ifnull(n.start, -1) = ifnull(:start, -1) AND ifnull(n."end", -1) = ifnull(:end, -1)
ORDER BY n.analyst = :analyst DESC, n.changed DESC, n.id
