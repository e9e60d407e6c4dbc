-- Says that :document is not annotated.
UPDATE document SET extractor = NULL, skipped = NULL WHERE id = :document
