-- What is :publisher called?
SELECT name FROM publisher WHERE id = :publisher
