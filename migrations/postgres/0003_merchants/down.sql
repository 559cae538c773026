DROP TABLE users;
DROP TABLE merchant_search;
DROP TABLE merchant_locations;
DROP TABLE merchants;
