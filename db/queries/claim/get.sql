-- What is :claim, with the decisions of :analyst, else of a colleague?
SELECT c.id, c.document, c.start, c."end" AS "end", c.ranges, c.quotation_start, c.quotation_end, c.cue_start, c.cue_end,
  c.mode, c.act, c.date, c.rule, c.score, c.words, a.name AS author, d.published, b.text,
  v.decision AS review, va.name AS reviewer,
  (SELECT g.value FROM grade g WHERE g.claim = c.id
    ORDER BY g.analyst = :analyst DESC, g.changed DESC LIMIT 1) AS credibility,
  (SELECT n.text FROM note n WHERE n.claim = c.id
    ORDER BY n.analyst = :analyst DESC, n.changed DESC LIMIT 1) AS note
FROM claim c JOIN document d ON d.id = c.document JOIN body b ON b.document = c.document
  LEFT JOIN analyst a ON a.id = c.author
  LEFT JOIN review v ON v.id = (SELECT id FROM review WHERE claim = c.id
    ORDER BY analyst = :analyst DESC, changed DESC LIMIT 1)
  LEFT JOIN analyst va ON va.id = v.analyst
WHERE c.id = :claim
