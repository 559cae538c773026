-- Nothing: PostgreSQL's trigram index answers with the merchants themselves. (An empty query is refused.)
SELECT 1;
