-- What is the original file :id?
SELECT hash, sha256, size, bytes FROM original WHERE id = :id
