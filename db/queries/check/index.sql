-- Which texts and names cannot be found by search, and what does the index hold that is not there?
SELECT 'document ' || b.document AS at, 'cannot be found by search' AS what FROM body b
WHERE NOT EXISTS (SELECT 1 FROM search_text_docsize s WHERE s.id = b.document)
UNION ALL
SELECT 'search index row ' || s.id, 'stands for no document' FROM search_text_docsize s
WHERE NOT EXISTS (SELECT 1 FROM body b WHERE b.document = s.id)
UNION ALL
SELECT 'name ' || n.id, 'cannot be found by search' FROM referent_name n
WHERE NOT EXISTS (SELECT 1 FROM search_name_docsize s WHERE s.id = n.id)
UNION ALL
SELECT 'search index row ' || s.id, 'stands for no name' FROM search_name_docsize s
WHERE NOT EXISTS (SELECT 1 FROM referent_name n WHERE n.id = s.id)
