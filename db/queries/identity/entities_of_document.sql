-- Which entities have to do with :document?
SELECT r.entity FROM cluster c JOIN referent r ON r.id = c.referent WHERE c.document = :document
UNION
SELECT r.entity FROM claim c JOIN claim_party p ON p.claim = c.id JOIN referent r ON r.id = p.referent
WHERE c.document = :document
UNION
SELECT r.entity FROM relation x JOIN referent r ON r.id IN (x.from_referent, x.to_referent)
WHERE x.document = :document
