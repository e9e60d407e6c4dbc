-- Which relations, :limit at most, make the link of :type from :from to :to, or back where it is :symmetric?
SELECT r.id FROM referent x JOIN cluster fc ON fc.referent = x.id
  JOIN relation r ON r.from_cluster = fc.id
  JOIN cluster tc ON tc.id = r.to_cluster JOIN referent t ON t.id = tc.referent
  JOIN document d ON d.id = r.document
WHERE x.entity = :from AND t.entity = :to AND r.type = :type AND r.negated = :negated AND d.removed = 0
UNION ALL
SELECT r.id FROM referent x JOIN cluster fc ON fc.referent = x.id
  JOIN relation r ON r.from_cluster = fc.id
  JOIN cluster tc ON tc.id = r.to_cluster JOIN referent t ON t.id = tc.referent
  JOIN document d ON d.id = r.document
WHERE :symmetric = 1 AND x.entity = :to AND t.entity = :from AND r.type = :type AND r.negated = :negated AND d.removed = 0
UNION ALL
SELECT r.id FROM relation r JOIN document d ON d.id = r.document
  JOIN referent f ON f.id = r.from_referent JOIN referent t ON t.id = r.to_referent
WHERE (f.entity = :from AND t.entity = :to OR :symmetric = 1 AND f.entity = :to AND t.entity = :from)
  AND r.type = :type AND r.negated = :negated AND d.removed = 0
LIMIT :limit
