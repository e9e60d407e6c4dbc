-- Drops the expressions of time of :document.
DELETE FROM date WHERE document = :document
