-- :publisher is called :name, too.
INSERT INTO publisher_alias (publisher, name) VALUES (:publisher, :name) ON CONFLICT DO NOTHING
