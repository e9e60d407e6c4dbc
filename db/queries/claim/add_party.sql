-- Adds to the claim :claim its source (:link 0) or a link of its chain (1 …).
INSERT INTO claim_party (claim, link, ordinal, start, "end", cluster, referent)
VALUES (:claim, :link, :ordinal, :start, :end, :cluster, :referent)
