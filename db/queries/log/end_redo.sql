-- Ends what :analyst could redo: a new command was given.
UPDATE step SET undone = 2 WHERE analyst = :analyst AND undone = 1
