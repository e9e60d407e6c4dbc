-- Purges the bytes of files that no document came from.
DELETE FROM original WHERE id NOT IN (SELECT original FROM document)
