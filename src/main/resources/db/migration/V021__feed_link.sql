-- a private address of a calendar, with a filter and options of its own
CREATE TABLE feed_link (
  id         uuid PRIMARY KEY,
  label      varchar(200) NOT NULL,            -- whose it is, for editors
  calendar   varchar(64) NOT NULL,
  query      varchar(8000) NOT NULL,           -- filter and options as an address has them
  created_at timestamp with time zone NOT NULL
);

-- the tokens in its addresses: one that holds, and those that were given up
CREATE TABLE feed_token (
  hash       varchar(64) PRIMARY KEY,          -- SHA-256; the token itself is shown once and kept nowhere
  link_id    uuid NOT NULL REFERENCES feed_link (id),
  created_at timestamp with time zone NOT NULL,
  ended_at   timestamp with time zone
);
CREATE INDEX feed_token_by_link ON feed_token (link_id);
