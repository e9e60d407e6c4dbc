-- Who has said that the entities :a and :b are not the same?
SELECT n.name AS analyst FROM identity i JOIN analyst n ON n.id = i.analyst
  JOIN referent x ON x.id = i.a JOIN referent y ON y.id = i.b
WHERE i.same = 0 AND (x.entity = :a AND y.entity = :b OR x.entity = :b AND y.entity = :a)
ORDER BY i.id LIMIT 1
