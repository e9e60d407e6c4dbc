-- Adds a claim of :document.
INSERT INTO claim (document, start, "end", ranges, quotation_start, quotation_end, cue_start, cue_end,
  mode, act, date, rule, score, words, author)
VALUES (:document, :start, :end, :ranges, :quotation_start, :quotation_end, :cue_start, :cue_end,
  :mode, :act, :date, :rule, :score, :words, :author)
