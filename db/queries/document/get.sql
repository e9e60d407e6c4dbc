-- What is :document, with the grade that :analyst, else a colleague, gave its publisher?
SELECT d.id, d.title, d.byline, p.name AS publisher, d.publisher AS publisher_id,
  (SELECT g.value FROM grade g WHERE g.publisher = d.publisher
    ORDER BY g.analyst = :analyst DESC, g.changed DESC LIMIT 1) AS reliability,
  d.published, d.retrieved, d.language, d.url, d.path, o.sha256, d.words, d.claims, d.import, d.extractor, d.skipped,
  d.removed
FROM document d JOIN original o ON o.id = d.original LEFT JOIN publisher p ON p.id = d.publisher
WHERE d.id = :document
