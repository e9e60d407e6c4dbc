-- Which names do clusters give?
SELECT home, name, aliases FROM cluster WHERE named = 1
