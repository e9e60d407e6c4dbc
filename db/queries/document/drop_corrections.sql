-- Takes all corrections of a :detail of :document back.
DELETE FROM correction WHERE document = :document AND detail = :detail
