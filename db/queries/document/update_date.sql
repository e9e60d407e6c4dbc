-- The expression of time :id has another value: :value.
UPDATE date SET value = :value WHERE id = :id
