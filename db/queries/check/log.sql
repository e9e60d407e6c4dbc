-- What should each row be that the log speaks of: as the last step that is done left it, else as it was before?
WITH touched AS (
  SELECT DISTINCT "table", row FROM change
)
SELECT t."table" AS "table", t.row,
  CASE WHEN EXISTS (SELECT 1 FROM change c JOIN step s ON s.id = c.step
      WHERE c."table" = t."table" AND c.row = t.row AND s.undone = 0)
    THEN (SELECT c.after FROM change c JOIN step s ON s.id = c.step
      WHERE c."table" = t."table" AND c.row = t.row AND s.undone = 0 ORDER BY c.id DESC LIMIT 1)
    ELSE (SELECT c.before FROM change c WHERE c."table" = t."table" AND c.row = t.row ORDER BY c.id LIMIT 1)
  END AS expected
FROM touched t
ORDER BY 1, 2
