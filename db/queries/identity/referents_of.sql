-- Which referents are :entity?
SELECT id FROM referent WHERE entity = :entity ORDER BY id
