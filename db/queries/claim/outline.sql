-- Where do the claims of :ids (a JSON list) stand, whose account is each, and how did :analyst, else a colleague, decide?
SELECT c.id, c.document,
  (SELECT ifnull(ifnull(e.name, s.name),
      CAST(substr(CAST(b.text AS BLOB), p.start + 1, p."end" - p.start) AS TEXT))
    FROM claim_party p JOIN body b ON b.document = c.document
      LEFT JOIN cluster k ON k.id = p.cluster LEFT JOIN referent r ON r.id = ifnull(k.referent, p.referent)
      LEFT JOIN entity e ON e.id = r.entity LEFT JOIN referent s ON s.id = r.entity
    WHERE p.claim = c.id AND p.link = 1 ORDER BY p.ordinal LIMIT 1) AS account,
  (SELECT v.decision FROM review v WHERE v.claim = c.id
    ORDER BY v.analyst = :analyst DESC, v.changed DESC LIMIT 1) AS review
FROM json_each(:ids) j JOIN claim c ON c.id = j.value
ORDER BY j.key
