-- Purges the names of referents that stood in :document alone.
DELETE FROM referent_name WHERE referent IN (SELECT id FROM referent WHERE document = :document)
