-- Which document that is not removed came from a file whose bytes have :hash?
SELECT d.path FROM original o JOIN document d ON d.original = o.id
WHERE o.hash = :hash AND d.removed = 0 ORDER BY d.id LIMIT 1
