-- Ends :import at :time.
UPDATE import SET finished = :time WHERE id = :import
