-- How did analysts correct the details of :document, the latest last?
SELECT detail, value FROM correction WHERE document = :document ORDER BY changed, id
