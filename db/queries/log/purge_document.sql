-- Purges what the log says of corrections of :document.
DELETE FROM change
WHERE "table" = 'correction' AND json_extract(ifnull(after, before), '$.document') = :document
