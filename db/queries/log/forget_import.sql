-- Takes the step of :import out again, which brought nothing.
DELETE FROM step WHERE import = :import
