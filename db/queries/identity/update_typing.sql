-- Changes the type that :analyst gives :referent to :value.
UPDATE typing SET type = :value, changed = :time WHERE analyst = :analyst AND referent = :referent
