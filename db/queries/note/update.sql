-- Changes the note :id to :text at :time.
UPDATE note SET text = :text, changed = :time WHERE id = :id
