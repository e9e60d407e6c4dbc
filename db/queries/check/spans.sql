-- Which spans has :document? A row of the case is a row here, with up to four of them, and content ranges.
SELECT 'mention' AS "table", m.id AS row, m.start, m."end" AS "end", NULL AS start2, NULL AS end2, NULL AS start3, NULL AS end3,
  NULL AS start4, NULL AS end4, NULL AS ranges
FROM cluster c JOIN mention m ON m.cluster = c.id WHERE c.document = :document
UNION ALL
SELECT 'claim', id, start, "end", quotation_start, quotation_end, cue_start, cue_end, NULL, NULL, ranges
FROM claim WHERE document = :document
UNION ALL
SELECT 'claim', c.id, p.start, p."end", NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM claim c JOIN claim_party p ON p.claim = c.id WHERE c.document = :document
UNION ALL
SELECT 'relation', id, start, "end", from_start, from_end, to_start, to_end, trigger_start, trigger_end, NULL
FROM relation WHERE document = :document
UNION ALL
SELECT 'date', id, start, "end", NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM date WHERE document = :document
UNION ALL
SELECT 'note', id, start, "end", NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM note WHERE document = :document AND start IS NOT NULL
