-- Adds one more document, with :count relations, to a link.
INSERT INTO link (from_referent, to_referent, type, negated, count, documents, first, last)
VALUES (:from, :to, :type, :negated, :count, 1, :first, :last)
ON CONFLICT DO UPDATE SET count = count + excluded.count, documents = documents + 1,
  first = min(ifnull(first, excluded.first), ifnull(excluded.first, first)),
  last = max(ifnull(last, excluded.last), ifnull(excluded.last, last))
