-- Which step would :analyst undo?
SELECT id, label FROM step WHERE analyst = :analyst AND undone = 0 ORDER BY id DESC LIMIT 1
