-- Purges the corrections of :document.
DELETE FROM correction WHERE document = :document
