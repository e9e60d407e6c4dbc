-- Who makes :claim, and through whom did it come?
SELECT p.link, p.start, p."end" AS "end", r.entity, ifnull(e.name, s.name) AS name, ifnull(e.type, s.type) AS type
FROM claim_party p LEFT JOIN cluster c ON c.id = p.cluster LEFT JOIN referent r ON r.id = ifnull(c.referent, p.referent)
  LEFT JOIN entity e ON e.id = r.entity LEFT JOIN referent s ON s.id = r.entity
WHERE p.claim = :claim
ORDER BY p.link, p.ordinal
