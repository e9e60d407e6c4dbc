-- Adds a correction of :analyst: the :detail of :document is :value.
INSERT INTO correction (analyst, document, detail, value, changed) VALUES (:analyst, :document, :detail, :value, :time)
