-- Enters a publisher: :key, :name.
INSERT INTO publisher (key, name) VALUES (:key, :name) ON CONFLICT (key) DO NOTHING
