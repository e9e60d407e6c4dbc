-- Takes the name back that :analyst gave :referent.
DELETE FROM naming WHERE analyst = :analyst AND referent = :referent
