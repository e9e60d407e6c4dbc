-- Which details of :document did somebody correct?
SELECT DISTINCT detail FROM correction WHERE document = :document ORDER BY detail
