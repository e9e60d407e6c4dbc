-- Which relations make the link of :type from :from to :to, or back where it is :symmetric?
SELECT r.id FROM relation r JOIN document d ON d.id = r.document
  JOIN (
    SELECT c.id AS cluster, NULL AS referent FROM referent x JOIN cluster c ON c.referent = x.id WHERE x.entity = :from
  ) fc ON fc.cluster = r.from_cluster
  JOIN cluster tc ON tc.id = r.to_cluster JOIN referent t ON t.id = tc.referent
WHERE t.entity = :to AND r.type = :type AND r.negated = :negated AND d.removed = 0
UNION
SELECT r.id FROM relation r JOIN document d ON d.id = r.document
  JOIN (
    SELECT c.id AS cluster FROM referent x JOIN cluster c ON c.referent = x.id WHERE x.entity = :to
  ) fc ON fc.cluster = r.from_cluster
  JOIN cluster tc ON tc.id = r.to_cluster JOIN referent t ON t.id = tc.referent
WHERE :symmetric = 1 AND t.entity = :from AND r.type = :type AND r.negated = :negated AND d.removed = 0
UNION
SELECT r.id FROM relation r JOIN document d ON d.id = r.document
  JOIN referent f ON f.id = r.from_referent JOIN referent t ON t.id = r.to_referent
WHERE (f.entity = :from AND t.entity = :to OR :symmetric = 1 AND f.entity = :to AND t.entity = :from)
  AND r.type = :type AND r.negated = :negated AND d.removed = 0
ORDER BY 1
