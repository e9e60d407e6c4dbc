-- Takes the grade that :analyst gave :claim or :publisher back.
DELETE FROM grade WHERE analyst = :analyst AND (claim = :claim OR publisher = :publisher)
