-- Which entity does :referent belong to?
SELECT entity FROM referent WHERE id = :referent
