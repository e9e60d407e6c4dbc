-- Drops source and chain of the claim :id.
DELETE FROM claim_party WHERE claim = :id
