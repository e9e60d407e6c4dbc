-- What is :referent called?
SELECT name FROM referent WHERE id = :referent
