-- Brings the derived relation :id up to date.
UPDATE relation SET from_start = :from_start, from_end = :from_end, to_start = :to_start, to_end = :to_end,
  trigger_start = :trigger_start, trigger_end = :trigger_end, negated = :negated, modality = :modality, claim = :claim,
  date = :date, rule = :rule, score = :score
WHERE id = :id
