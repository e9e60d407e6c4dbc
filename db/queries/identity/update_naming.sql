-- Changes the name that :analyst gives :referent to :value.
UPDATE naming SET name = :value, changed = :time WHERE analyst = :analyst AND referent = :referent
