-- Nothing was built: see up.sql.
SELECT 1;
