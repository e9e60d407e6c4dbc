-- Adds an expression of time of :document.
INSERT INTO date (document, start, "end", type, value) VALUES (:document, :start, :end, :type, :value)
