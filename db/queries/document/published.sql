-- When was :document published?
SELECT published FROM document WHERE id = :document
