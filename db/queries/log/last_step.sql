-- What is the last step of :analyst?
SELECT id, note, time, undone FROM step WHERE analyst = :analyst ORDER BY id DESC LIMIT 1
