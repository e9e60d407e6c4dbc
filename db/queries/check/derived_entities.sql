-- What should lists say of entities?
WITH
  live AS (
    SELECT c.id, c.document, r.entity FROM cluster c JOIN referent r ON r.id = c.referent
      JOIN document d ON d.id = c.document WHERE d.removed = 0
  ),
  documents AS (SELECT entity, count(DISTINCT document) AS count FROM live GROUP BY entity),
  claims AS (
    SELECT entity, count(*) AS count FROM (
      SELECT l.entity, a.claim FROM live l JOIN claim_about a ON a.cluster = l.id
      UNION
      SELECT l.entity, p.claim FROM live l JOIN claim_party p ON p.cluster = l.id
      UNION
      SELECT r.entity, p.claim FROM claim_party p JOIN referent r ON r.id = p.referent JOIN claim c ON c.id = p.claim
        JOIN document d ON d.id = c.document WHERE d.removed = 0
    ) GROUP BY entity
  ),
  relations AS (
    SELECT entity, count(*) AS count FROM (
      SELECT l.entity, x.id FROM live l JOIN relation x ON x.from_cluster = l.id
      UNION
      SELECT l.entity, x.id FROM live l JOIN relation x ON x.to_cluster = l.id
      UNION
      SELECT r.entity, x.id FROM relation x JOIN referent r ON r.id = x.from_referent JOIN document d ON d.id = x.document
        WHERE d.removed = 0
      UNION
      SELECT r.entity, x.id FROM relation x JOIN referent r ON r.id = x.to_referent JOIN document d ON d.id = x.document
        WHERE d.removed = 0
    ) GROUP BY entity
  ),
  mentions AS (SELECT l.entity, count(*) AS count FROM live l JOIN mention m ON m.cluster = l.id GROUP BY l.entity)
SELECT s.entity AS id,
  coalesce(
    (SELECT n.name FROM naming n JOIN referent r ON r.id = n.referent WHERE r.entity = s.entity
      ORDER BY r.id = s.entity DESC, n.changed DESC, n.id DESC LIMIT 1),
    (SELECT r.name FROM referent r WHERE r.entity = s.entity AND r.gazetteer = 1 ORDER BY r.id = s.entity DESC, r.id LIMIT 1),
    (SELECT name FROM referent WHERE id = s.entity)
  ) AS name,
  coalesce(
    (SELECT t.type FROM typing t JOIN referent r ON r.id = t.referent WHERE r.entity = s.entity
      ORDER BY r.id = s.entity DESC, t.changed DESC, t.id DESC LIMIT 1),
    (SELECT type FROM referent WHERE id = s.entity)
  ) AS type,
  s.count AS documents, ifnull(c.count, 0) AS claims, ifnull(x.count, 0) AS relations, ifnull(m.count, 0) AS mentions
FROM documents s LEFT JOIN claims c ON c.entity = s.entity LEFT JOIN relations x ON x.entity = s.entity
  LEFT JOIN mentions m ON m.entity = s.entity
