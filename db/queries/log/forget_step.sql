-- Takes the step :step out again, which touched nothing.
DELETE FROM step WHERE id = :step
