-- The claim :claim speaks of :cluster.
INSERT INTO claim_about (claim, cluster) VALUES (:claim, :cluster) ON CONFLICT DO NOTHING
