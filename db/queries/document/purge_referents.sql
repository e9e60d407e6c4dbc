-- Purges referents that stood in :document alone.
DELETE FROM referent WHERE document = :document
