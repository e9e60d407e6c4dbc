-- Makes the bigrams (:text) of :document findable.
INSERT INTO search_bigram (rowid, text) VALUES (:document, :text)
