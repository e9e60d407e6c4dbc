-- Which digest has the text of :document?
SELECT text_hash FROM document WHERE id = :document
