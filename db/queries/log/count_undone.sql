-- How many steps are undone?
SELECT count(*) FROM step WHERE undone <> 0
