-- Which imports were there, the last first?
SELECT i.id, a.name AS analyst, i.started, i.finished, i.removed,
  (SELECT count(*) FROM document d WHERE d.import = i.id) AS documents,
  (SELECT count(*) FROM issue s WHERE s.import = i.id) AS issues
FROM import i JOIN analyst a ON a.id = i.analyst
ORDER BY i.id DESC
