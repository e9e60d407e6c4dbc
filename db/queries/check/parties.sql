-- Which clusters, or referents by hand, is each claim of or about, claim by claim? No referent where its document is removed.
SELECT claim, cluster, NULL AS referent FROM claim_about
UNION ALL
SELECT p.claim, p.cluster, CASE WHEN p.referent IS NOT NULL
  THEN (SELECT p.referent FROM claim c JOIN document d ON d.id = c.document WHERE c.id = p.claim AND d.removed = 0) END
FROM claim_party p
ORDER BY claim
