DROP TABLE network_entries;
