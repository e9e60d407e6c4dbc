-- Begins an import of :analyst at :time.
INSERT INTO import (analyst, started) VALUES (:analyst, :time)
