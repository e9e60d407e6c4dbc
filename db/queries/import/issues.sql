-- What went wrong or was skipped in :import?
SELECT path, kind, reason FROM issue WHERE import = :import ORDER BY id
