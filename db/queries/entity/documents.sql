-- Which documents mention :entity, newest first?
SELECT DISTINCT c.document FROM referent r JOIN cluster c ON c.referent = r.id JOIN document d ON d.id = c.document
WHERE r.entity = :entity AND d.removed = 0
ORDER BY d.published DESC, d.id DESC
