-- Shows the details of :document, corrections laid over what its file says.
UPDATE document SET title = ifnull(:title, (SELECT title FROM body WHERE document = :document)), byline = :byline,
  publisher = :publisher, published = :published, retrieved = :retrieved, language = :language, url = :url
WHERE id = :document
