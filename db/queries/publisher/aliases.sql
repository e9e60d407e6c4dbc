-- How else is :publisher spelled?
SELECT name FROM publisher_alias WHERE publisher = :publisher ORDER BY name
