-- What is the claim :id about?
SELECT cluster FROM claim_about WHERE claim = :id
