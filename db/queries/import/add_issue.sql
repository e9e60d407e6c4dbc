-- Notes what went wrong with a file of :import.
INSERT INTO issue (import, path, kind, reason) VALUES (:import, :path, :kind, :reason)
