-- Takes the names of referents that stood in :document alone out of the index.
INSERT INTO search_name (search_name, rowid, name)
SELECT 'delete', n.id, n.name FROM referent x JOIN referent_name n ON n.referent = x.id WHERE x.document = :document
