-- Stores the bytes of a file: :hash, :sha256, :size, :bytes.
INSERT INTO original (hash, sha256, size, bytes) VALUES (:hash, :sha256, :size, :bytes)
