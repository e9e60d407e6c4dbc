-- Points the clusters of :document to their homes, or to what an analyst split them off to.
UPDATE cluster SET referent = ifnull(
  (SELECT s.referent FROM separation s WHERE s.document = cluster.document AND s.home = cluster.home), home)
WHERE document = :document
