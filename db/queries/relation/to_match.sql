-- Which relations has :document, and what tells each apart: evidence, type and ends?
SELECT r.id, r.start, r."end" AS "end", r.author,
  r.start || '-' || r."end" || ' ' || r.type || ' '
    || ifnull(ifnull(r.from_cluster, (SELECT min(c.id) FROM cluster c WHERE c.document = r.document AND c.referent = r.from_referent)), 0) || ' '
    || ifnull(ifnull(r.to_cluster, (SELECT min(c.id) FROM cluster c WHERE c.document = r.document AND c.referent = r.to_referent)), 0)
    AS identity,
  EXISTS (SELECT 1 FROM review WHERE relation = r.id) OR EXISTS (SELECT 1 FROM note WHERE relation = r.id) AS adopted
FROM relation r WHERE r.document = :document ORDER BY r.start, r.id
