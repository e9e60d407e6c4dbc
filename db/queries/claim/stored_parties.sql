-- Which parties of the claim :id are stored?
SELECT link, start, "end" AS "end", cluster FROM claim_party WHERE claim = :id ORDER BY link, ordinal
