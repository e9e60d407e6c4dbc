-- What is :relation, with the decisions of :analyst, else of a colleague?
SELECT x.id, x.document, x.type, x.start, x."end" AS "end", x.trigger_start, x.trigger_end, x.negated, x.modality, x.claim,
  x.date, x.rule, x.score, x.words, a.name AS author, d.published, b.text,
  f.entity AS from_entity, coalesce(fe.name, f.name) AS from_name,
  t.entity AS to_entity, coalesce(te.name, t.name) AS to_name,
  (SELECT v.decision FROM review v WHERE v.relation = x.id
    ORDER BY v.analyst = :analyst DESC, v.changed DESC LIMIT 1) AS review,
  (SELECT n.text FROM note n WHERE n.relation = x.id
    ORDER BY n.analyst = :analyst DESC, n.changed DESC LIMIT 1) AS note
FROM relation x JOIN document d ON d.id = x.document JOIN body b ON b.document = x.document
  LEFT JOIN analyst a ON a.id = x.author
  LEFT JOIN cluster fc ON fc.id = x.from_cluster JOIN referent f ON f.id = ifnull(fc.referent, x.from_referent)
  LEFT JOIN cluster tc ON tc.id = x.to_cluster JOIN referent t ON t.id = ifnull(tc.referent, x.to_referent)
  LEFT JOIN entity fe ON fe.id = f.entity LEFT JOIN entity te ON te.id = t.entity
WHERE x.id = :relation
