-- What is the step :step?
SELECT label, focus, import, undone FROM step WHERE id = :step
