-- What is in the schema, shadow tables of virtual tables and SQLite's own included?
SELECT type || ' ' || name AS name, ifnull(sql, '') AS sql
FROM sqlite_schema
WHERE name NOT LIKE 'sqlite_stat%'
ORDER BY name
