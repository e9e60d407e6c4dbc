-- Which names do documents give :entity?
SELECT n.name FROM referent r JOIN referent_name n ON n.referent = r.id
WHERE r.entity = :entity AND n.clusters > 0
GROUP BY n.name COLLATE BINARY
ORDER BY sum(n.clusters) DESC, n.name
