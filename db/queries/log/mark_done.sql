-- Marks the step :step as done again.
UPDATE step SET undone = 0, undone_order = 0 WHERE id = :step
