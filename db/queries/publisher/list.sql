-- Which publishers have documents or a grade, and which grade did :analyst, else a colleague, give each?
SELECT p.id, p.name,
  (SELECT g.value FROM grade g WHERE g.publisher = p.id
    ORDER BY g.analyst = :analyst DESC, g.changed DESC LIMIT 1) AS grade,
  (SELECT count(*) FROM document d WHERE d.publisher = p.id AND d.removed = 0) AS documents
FROM publisher p
WHERE EXISTS (SELECT 1 FROM document d WHERE d.publisher = p.id AND d.removed = 0)
  OR EXISTS (SELECT 1 FROM grade g WHERE g.publisher = p.id)
ORDER BY p.name COLLATE NOCASE, p.id
