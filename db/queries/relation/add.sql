-- Adds a derived relation of :document.
INSERT INTO relation (document, type, from_cluster, to_cluster, from_start, from_end, to_start, to_end,
  start, "end", trigger_start, trigger_end, negated, modality, claim, date, rule, score)
VALUES (:document, :type, :from_cluster, :to_cluster, :from_start, :from_end, :to_start, :to_end,
  :start, :end, :trigger_start, :trigger_end, :negated, :modality, :claim, :date, :rule, :score)
