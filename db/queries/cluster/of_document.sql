-- Which clusters has :document?
SELECT id, home FROM cluster WHERE document = :document ORDER BY id
