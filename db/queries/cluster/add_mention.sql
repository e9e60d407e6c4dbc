-- Adds a mention of :cluster: :start, :end, :kind, :type, :rule, :score.
INSERT INTO mention (cluster, start, "end", kind, type, rule, score)
VALUES (:cluster, :start, :end, :kind, :type, :rule, :score)
