-- Which rows name a row that is not there?
SELECT "table", rowid AS row, parent FROM pragma_foreign_key_check
