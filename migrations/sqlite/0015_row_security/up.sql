-- SQLite knows no policies of rows: there, the scope in every query is the only wall.
SELECT 1;
