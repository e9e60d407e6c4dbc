-- Which step would :analyst redo?
SELECT id, label FROM step WHERE analyst = :analyst AND undone = 1 ORDER BY undone_order DESC LIMIT 1
