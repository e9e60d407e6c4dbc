-- Names and counts :entity: the analysts' name (the latest), else the gazetteer's, else the most frequent full name.
INSERT INTO entity (id, name, type, named, documents, claims, relations, mentions)
SELECT :entity,
  coalesce(
    (SELECT n.name FROM naming n JOIN referent r ON r.id = n.referent WHERE r.entity = :entity
      ORDER BY r.id = :entity DESC, n.changed DESC, n.id DESC LIMIT 1),
    (SELECT r.name FROM referent r WHERE r.entity = :entity AND r.gazetteer = 1 ORDER BY r.id = :entity DESC, r.id LIMIT 1),
    (SELECT name FROM referent WHERE id = :entity)
  ),
  coalesce(
    (SELECT t.type FROM typing t JOIN referent r ON r.id = t.referent WHERE r.entity = :entity
      ORDER BY r.id = :entity DESC, t.changed DESC, t.id DESC LIMIT 1),
    (SELECT type FROM referent WHERE id = :entity)
  ),
  (SELECT max(named) FROM referent WHERE entity = :entity),
  counted.documents, counted.claims, counted.relations, counted.mentions
FROM (
  SELECT
    (SELECT count(DISTINCT c.document) FROM referent r JOIN cluster c ON c.referent = r.id
      JOIN document d ON d.id = c.document WHERE r.entity = :entity AND d.removed = 0) AS documents,
    (SELECT count(*) FROM (
      SELECT a.claim FROM referent r JOIN cluster c ON c.referent = r.id JOIN claim_about a ON a.cluster = c.id
        JOIN document d ON d.id = c.document WHERE r.entity = :entity AND d.removed = 0
      UNION
      SELECT p.claim FROM referent r JOIN cluster c ON c.referent = r.id JOIN claim_party p ON p.cluster = c.id
        JOIN document d ON d.id = c.document WHERE r.entity = :entity AND d.removed = 0
      UNION
      SELECT p.claim FROM referent r JOIN claim_party p ON p.referent = r.id JOIN claim k ON k.id = p.claim
        JOIN document d ON d.id = k.document WHERE r.entity = :entity AND d.removed = 0
    )) AS claims,
    (SELECT count(*) FROM (
      SELECT x.id FROM referent r JOIN cluster c ON c.referent = r.id JOIN relation x ON x.from_cluster = c.id
        JOIN document d ON d.id = c.document WHERE r.entity = :entity AND d.removed = 0
      UNION
      SELECT x.id FROM referent r JOIN cluster c ON c.referent = r.id JOIN relation x ON x.to_cluster = c.id
        JOIN document d ON d.id = c.document WHERE r.entity = :entity AND d.removed = 0
      UNION
      SELECT x.id FROM referent r JOIN relation x ON x.from_referent = r.id
        JOIN document d ON d.id = x.document WHERE r.entity = :entity AND d.removed = 0
      UNION
      SELECT x.id FROM referent r JOIN relation x ON x.to_referent = r.id
        JOIN document d ON d.id = x.document WHERE r.entity = :entity AND d.removed = 0
    )) AS relations,
    (SELECT count(*) FROM referent r JOIN cluster c ON c.referent = r.id JOIN mention m ON m.cluster = c.id
      JOIN document d ON d.id = c.document WHERE r.entity = :entity AND d.removed = 0) AS mentions
) counted
WHERE counted.documents > 0
