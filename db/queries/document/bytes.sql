-- Which bytes did :document come from?
SELECT o.bytes, o.size FROM document d JOIN original o ON o.id = d.original WHERE d.id = :document
