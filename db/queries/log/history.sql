-- What are the last :limit steps, the last first?
SELECT step.id, analyst.name AS analyst, step.label, step.time, step.undone, step.focus
FROM step JOIN analyst ON analyst.id = step.analyst
ORDER BY step.id DESC
LIMIT :limit
