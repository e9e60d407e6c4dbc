-- On which removed documents hangs nothing of the analysts' layer?
SELECT d.id FROM document d
WHERE d.removed = 1
  AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.document = d.id)
  AND NOT EXISTS (SELECT 1 FROM relation r WHERE r.document = d.id)
  AND NOT EXISTS (SELECT 1 FROM cluster k WHERE k.document = d.id)
  AND NOT EXISTS (SELECT 1 FROM note n WHERE n.document = d.id)
  AND NOT EXISTS (SELECT 1 FROM separation s WHERE s.document = d.id)
  AND NOT EXISTS (
    SELECT 1 FROM referent x WHERE x.document = d.id AND (
      EXISTS (SELECT 1 FROM identity i WHERE i.a = x.id OR i.b = x.id)
      OR EXISTS (SELECT 1 FROM naming n WHERE n.referent = x.id)
      OR EXISTS (SELECT 1 FROM typing t WHERE t.referent = x.id)
      OR EXISTS (SELECT 1 FROM note n WHERE n.referent = x.id)
      OR EXISTS (SELECT 1 FROM grade g WHERE g.referent = x.id)
      OR EXISTS (SELECT 1 FROM claim_party p WHERE p.referent = x.id)
      OR EXISTS (SELECT 1 FROM referent y WHERE y.entity = x.id AND y.id <> x.id)
    )
  )
ORDER BY d.id
