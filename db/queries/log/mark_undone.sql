-- Marks the step :step as the one that was undone last.
UPDATE step
SET undone = 1, undone_order = (SELECT ifnull(max(undone_order), 0) + 1 FROM step)
WHERE id = :step
