-- Purges :document.
DELETE FROM document WHERE id = :document
