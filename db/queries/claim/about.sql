-- Of which entities does :claim speak?
SELECT DISTINCT r.entity FROM claim_about a JOIN cluster c ON c.id = a.cluster JOIN referent r ON r.id = c.referent
WHERE a.claim = :claim ORDER BY r.entity
