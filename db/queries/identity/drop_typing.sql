-- Takes the type back that :analyst gave :referent.
DELETE FROM typing WHERE analyst = :analyst AND referent = :referent
