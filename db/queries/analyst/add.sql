-- Enters an analyst: :name.
INSERT INTO analyst (name) VALUES (:name) ON CONFLICT (name) DO NOTHING
