-- Changes the :detail of :document that :analyst corrected to :value.
UPDATE correction SET value = :value, changed = :time
WHERE document = :document AND detail = :detail AND analyst = :analyst
