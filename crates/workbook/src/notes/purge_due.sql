INSERT OR IGNORE INTO upkeep (task) VALUES ('purge')
