-- What do stored links say?
SELECT from_referent, to_referent, type, negated, count, documents, first, last FROM link
