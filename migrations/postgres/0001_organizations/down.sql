DROP TABLE organizations;
DROP TABLE installation;
