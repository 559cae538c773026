DROP TABLE locations;
DROP TABLE levels;
DROP TABLE roles;
