-- Begins a step of :analyst: :label, :time, what it selects (:focus), the note being typed (:note), the import (:import).
INSERT INTO step (analyst, label, time, focus, note, import) VALUES (:analyst, :label, :time, :focus, :note, :import)
