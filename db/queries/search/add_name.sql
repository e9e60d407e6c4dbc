-- Makes the name :id findable: :name.
INSERT INTO search_name (rowid, name) VALUES (:id, :name)
