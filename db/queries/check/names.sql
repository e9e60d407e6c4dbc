-- Which names are counted?
SELECT referent, name, clusters, fullest FROM referent_name WHERE clusters > 0
