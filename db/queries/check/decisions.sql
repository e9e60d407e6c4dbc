-- Which decisions on who is who are there?
SELECT id, same, a, b FROM identity ORDER BY id
