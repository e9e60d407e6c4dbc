-- What does the case hold?
SELECT
  (SELECT count(*) FROM document WHERE removed = 0) AS documents,
  (SELECT count(*) FROM entity WHERE named = 1 OR claims + relations > 0) AS entities,
  (SELECT ifnull(sum(claims), 0) FROM document WHERE removed = 0) AS claims,
  (SELECT ifnull(sum(relations), 0) FROM document WHERE removed = 0) AS relations,
  (SELECT count(*) FROM note) AS notes
