-- Stores the text of :document.
INSERT INTO body (document, title, text) VALUES (:document, :title, :text)
