CREATE TABLE api_key (
  id         varchar(20) PRIMARY KEY,
  name       varchar(100) NOT NULL UNIQUE,
  role       varchar(10) NOT NULL,
  hash       varchar(64) NOT NULL,             -- SHA-256 of the secret: 256 random bits need no salt
  created_at timestamp with time zone NOT NULL
);
