-- How many mentions has each cluster?
SELECT cluster, count(*) AS mentions FROM mention GROUP BY cluster
