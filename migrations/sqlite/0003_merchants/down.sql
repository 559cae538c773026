DROP TABLE users;
DROP TABLE merchant_search_trigrams;
DROP TABLE merchant_search;
DROP TABLE merchant_locations;
DROP TABLE merchants;
