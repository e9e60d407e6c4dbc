-- What does the file say of :document?
SELECT found FROM document WHERE id = :document
