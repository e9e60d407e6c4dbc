-- Which claims does :entity make or relay, or are about it?
SELECT claim FROM (
  SELECT a.claim, c.document FROM referent r JOIN cluster c ON c.referent = r.id JOIN claim_about a ON a.cluster = c.id
  WHERE r.entity = :entity
  UNION
  SELECT p.claim, c.document FROM referent r JOIN cluster c ON c.referent = r.id JOIN claim_party p ON p.cluster = c.id
  WHERE r.entity = :entity
  UNION
  SELECT p.claim, k.document FROM referent r JOIN claim_party p ON p.referent = r.id JOIN claim k ON k.id = p.claim
  WHERE r.entity = :entity
) found JOIN claim k ON k.id = found.claim JOIN document d ON d.id = k.document
WHERE d.removed = 0
ORDER BY k.document, k.start, k.id
