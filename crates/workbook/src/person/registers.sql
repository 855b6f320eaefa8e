SELECT name, value FROM registers WHERE value IS NOT NULL
