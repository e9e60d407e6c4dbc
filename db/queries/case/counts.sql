-- What does the case hold?
SELECT
  (SELECT count(*) FROM document WHERE removed = 0) AS documents,
  (SELECT count(*) FROM entity WHERE named = 1 OR claims + relations > 0) AS entities,
  (SELECT count(*) FROM claim) AS claims,
  (SELECT count(*) FROM relation) AS relations,
  (SELECT count(*) FROM note) AS notes
