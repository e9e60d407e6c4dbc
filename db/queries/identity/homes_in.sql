-- Where have the clusters of :entity in :document their home?
SELECT DISTINCT c.home FROM cluster c JOIN referent r ON r.id = c.referent
WHERE r.entity = :entity AND c.document = :document
ORDER BY c.home
