-- Which spans has :document?
SELECT 'mention ' || m.id AS at, m.start, m."end" AS "end" FROM cluster c JOIN mention m ON m.cluster = c.id WHERE c.document = :document
UNION ALL SELECT 'claim ' || id, start, "end" FROM claim WHERE document = :document
UNION ALL SELECT 'claim ' || id, quotation_start, quotation_end FROM claim WHERE document = :document
UNION ALL SELECT 'claim ' || id, cue_start, cue_end FROM claim WHERE document = :document AND cue_start IS NOT NULL
UNION ALL SELECT 'claim ' || c.id, r.value ->> 0, r.value ->> 1 FROM claim c, json_each(c.ranges) r WHERE c.document = :document AND c.ranges IS NOT NULL
UNION ALL SELECT 'claim ' || c.id, p.start, p."end" FROM claim c JOIN claim_party p ON p.claim = c.id WHERE c.document = :document
UNION ALL SELECT 'relation ' || id, start, "end" FROM relation WHERE document = :document
UNION ALL SELECT 'relation ' || id, from_start, from_end FROM relation WHERE document = :document AND from_start IS NOT NULL
UNION ALL SELECT 'relation ' || id, to_start, to_end FROM relation WHERE document = :document AND to_start IS NOT NULL
UNION ALL SELECT 'relation ' || id, trigger_start, trigger_end FROM relation WHERE document = :document AND trigger_start IS NOT NULL
UNION ALL SELECT 'date ' || id, start, "end" FROM date WHERE document = :document
UNION ALL SELECT 'note ' || id, start, "end" FROM note WHERE document = :document AND start IS NOT NULL
