-- What is the text of :document?
SELECT text FROM body WHERE document = :document
