-- Takes the bigrams of :document out of the index.
DELETE FROM search_bigram WHERE rowid = :document
