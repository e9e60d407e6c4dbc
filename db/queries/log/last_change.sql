-- Which is the last change?
SELECT max(id) FROM change
