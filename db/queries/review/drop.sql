-- Takes the decision of :analyst on :claim or :relation back.
DELETE FROM review WHERE analyst = :analyst AND (claim = :claim OR relation = :relation)
