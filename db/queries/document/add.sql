-- Adds a document.
INSERT INTO document (import, original, path, text_hash, words, found, title, byline, publisher, published, retrieved,
  language, url)
VALUES (:import, :original, :path, :text_hash, :words, :found, :title, :byline, :publisher, :published, :retrieved,
  :language, :url)
