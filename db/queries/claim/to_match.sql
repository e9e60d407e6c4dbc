-- Which claims has :document, and what tells each apart: content ranges and the words of the source?
SELECT c.id, c.start, c."end" AS "end", c.author,
  '[' || ifnull(substr(c.ranges, 2, length(c.ranges) - 2), '[' || c.start || ',' || c."end" || ']') || '] '
    || ifnull((SELECT p.start || '-' || p."end" FROM claim_party p WHERE p.claim = c.id AND p.link = 0 ORDER BY p.ordinal LIMIT 1), '0-0')
    AS identity,
  EXISTS (SELECT 1 FROM review WHERE claim = c.id)
    OR EXISTS (SELECT 1 FROM note WHERE claim = c.id)
    OR EXISTS (SELECT 1 FROM grade WHERE claim = c.id) AS adopted
FROM claim c WHERE c.document = :document ORDER BY c.start, c.id
