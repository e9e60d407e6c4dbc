-- Relations that rested on the claim :id stand by themselves.
UPDATE relation SET claim = NULL WHERE claim = :id
