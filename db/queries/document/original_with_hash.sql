-- Are bytes with :hash stored?
SELECT id FROM original WHERE hash = :hash
