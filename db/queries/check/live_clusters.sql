-- Which clusters have documents that are not removed, document by document?
SELECT c.id, c.document, c.referent FROM document d CROSS JOIN cluster c ON c.document = d.id WHERE +d.removed = 0 ORDER BY d.id
