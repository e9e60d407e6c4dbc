-- Purges the changes of undone steps.
DELETE FROM change WHERE step IN (SELECT id FROM step WHERE undone <> 0)
