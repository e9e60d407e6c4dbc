-- Takes the words of :document out of the index.
INSERT INTO search_text (search_text, rowid, title, text)
SELECT 'delete', document, title, text FROM body WHERE document = :document
