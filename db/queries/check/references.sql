-- How many rows name rows of other tables?
SELECT (SELECT count(*) FROM document) + (SELECT count(*) FROM cluster) + (SELECT count(*) FROM mention)
  + (SELECT count(*) FROM claim) + (SELECT count(*) FROM claim_party) + (SELECT count(*) FROM claim_about)
  + (SELECT count(*) FROM relation) + (SELECT count(*) FROM date) + (SELECT count(*) FROM link)
  + (SELECT count(*) FROM review) + (SELECT count(*) FROM grade) + (SELECT count(*) FROM note)
  + (SELECT count(*) FROM identity)
