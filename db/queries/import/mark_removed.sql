-- Marks :import as :removed.
UPDATE import SET removed = :removed WHERE id = :import
