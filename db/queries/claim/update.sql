-- Brings the derived claim :id up to date.
UPDATE claim SET quotation_start = :quotation_start, quotation_end = :quotation_end, cue_start = :cue_start,
  cue_end = :cue_end, mode = :mode, act = :act, date = :date, rule = :rule, score = :score
WHERE id = :id
