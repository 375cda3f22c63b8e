-- sources of articles of which an editor says how far they are believed; the configuration speaks for the others
CREATE TABLE news_source (
  id                      uuid PRIMARY KEY,
  name                    varchar(200) NOT NULL,     -- words in the source's name, or the end of its host: ".gov.uk"
  folded                  varchar(200) NOT NULL UNIQUE,  -- the name as it is compared
  trust                   varchar(20) NOT NULL,
  publish_from_confidence double precision,          -- null: the desk's own
  created_at              timestamp with time zone NOT NULL
);
