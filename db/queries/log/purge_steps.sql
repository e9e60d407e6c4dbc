-- Purges undone steps.
DELETE FROM step WHERE undone <> 0
