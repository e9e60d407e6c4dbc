-- Makes the words of :document findable.
INSERT INTO search_text (rowid, title, text) VALUES (:document, :title, :text)
