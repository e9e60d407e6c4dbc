-- The cluster :id stays for what was adopted, but the text gives it no name now.
UPDATE cluster SET aliases = '[]', named = 0 WHERE id = :id
