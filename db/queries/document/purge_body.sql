-- Purges the text of :document.
DELETE FROM body WHERE document = :document
