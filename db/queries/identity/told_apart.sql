-- Which entities has who said not to be :entity?
SELECT i.id AS id, y.entity AS other, n.name AS analyst FROM referent x JOIN identity i ON i.a = x.id
  JOIN referent y ON y.id = i.b JOIN analyst n ON n.id = i.analyst
WHERE x.entity = :entity AND i.same = 0
UNION ALL
SELECT i.id, y.entity, n.name FROM referent x JOIN identity i ON i.b = x.id
  JOIN referent y ON y.id = i.a JOIN analyst n ON n.id = i.analyst
WHERE x.entity = :entity AND i.same = 0
ORDER BY id
