-- Takes the note :id away.
DELETE FROM note WHERE id = :id
