-- What does :document show?
SELECT title, byline, publisher, published, retrieved, language, url FROM document WHERE id = :document
