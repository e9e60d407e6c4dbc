-- Which document that is not removed has the text with :hash?
SELECT path FROM document WHERE text_hash = :hash AND removed = 0
