-- Marks the documents of :import as :removed.
UPDATE document SET removed = :removed WHERE import = :import
