-- Which rows did the step :step touch, after the change :after?
SELECT "table", row, before, after FROM change WHERE step = :step AND id > :after ORDER BY id
