-- Drops the cluster :id, unless an adopted claim or relation points to it.
DELETE FROM cluster WHERE id = :id
  AND NOT EXISTS (SELECT 1 FROM claim_party WHERE cluster = :id)
  AND NOT EXISTS (SELECT 1 FROM claim_about WHERE cluster = :id)
  AND NOT EXISTS (SELECT 1 FROM relation WHERE from_cluster = :id)
  AND NOT EXISTS (SELECT 1 FROM relation WHERE to_cluster = :id)
