-- Which referent has the type :type and the key :key, in the document :document alone or (0) everywhere?
SELECT id FROM referent
WHERE type = :type AND key = :key AND ifnull(document, 0) = :document AND author IS NULL
