-- Which documents are removed and still annotated, not annotated, or say a wrong number of claims or relations?
SELECT id, 'is removed, and what was derived from it is still there; open the case for writing once' AS what
FROM document WHERE removed = 1 AND extractor IS NOT NULL
UNION ALL
SELECT id, 'is not annotated; run reextract' FROM document WHERE removed = 0 AND extractor IS NULL
UNION ALL
SELECT d.id, 'says ' || d.claims || ' claims, which should be ' || (SELECT count(*) FROM claim c WHERE c.document = d.id)
FROM document d WHERE d.claims <> (SELECT count(*) FROM claim c WHERE c.document = d.id)
UNION ALL
SELECT d.id, 'says ' || d.relations || ' relations, which should be ' || (SELECT count(*) FROM relation r WHERE r.document = d.id)
FROM document d WHERE d.relations <> (SELECT count(*) FROM relation r WHERE r.document = d.id)
UNION ALL
SELECT d.id, 'is marked otherwise than its import' FROM document d JOIN import i ON i.id = d.import WHERE i.removed <> d.removed
ORDER BY id
