-- Which clusters point to another referent than they should?
SELECT c.id FROM cluster c
WHERE c.referent <> ifnull((SELECT s.referent FROM separation s WHERE s.document = c.document AND s.home = c.home), c.home)
