-- Which decisions name :referent?
SELECT id, same, a, b FROM identity WHERE a = :referent OR b = :referent ORDER BY id
