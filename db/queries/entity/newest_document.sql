-- Which document that mentions :entity was published last? Walks back from the newest: quick for what many mention.
SELECT d.id AS document FROM document d
WHERE d.removed = 0
  AND EXISTS (SELECT 1 FROM referent r JOIN cluster c ON c.referent = r.id AND c.document = d.id WHERE r.entity = :entity)
ORDER BY d.published DESC, d.id DESC
LIMIT 1
