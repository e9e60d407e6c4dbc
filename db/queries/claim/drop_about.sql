-- Drops what the claim :id is about.
DELETE FROM claim_about WHERE claim = :id
