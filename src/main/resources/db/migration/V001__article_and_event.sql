CREATE TABLE article (
  id             uuid PRIMARY KEY,
  fingerprint    varchar(64) NOT NULL UNIQUE,  -- SHA-256 of address, title and text: the same twice is nothing new
  source         varchar(200) NOT NULL,
  url            varchar(2000),
  title          varchar NOT NULL,
  text           text NOT NULL,
  published      varchar(80) NOT NULL,         -- as known: 2027-01-10, 2027-01-10T09:30[Europe/Paris]
  published_by   varchar(20) NOT NULL,         -- the signal that gave it
  published_at   timestamp with time zone NOT NULL,
  received_at    timestamp with time zone NOT NULL,
  state          varchar(10) NOT NULL,
  problem        varchar(1000)
);
CREATE INDEX article_by_state ON article (state, received_at);
CREATE INDEX article_by_receipt ON article (received_at, id);

CREATE TABLE event (
  uid         varchar(120) PRIMARY KEY,
  revision    integer NOT NULL CHECK (revision >= 0),
  sequence    integer NOT NULL CHECK (sequence >= 0),
  review      varchar(10) NOT NULL,
  status      varchar(10) NOT NULL,
  certainty   varchar(16) NOT NULL,
  kind        varchar(10) NOT NULL,
  title       varchar NOT NULL,
  time_text   varchar(80) NOT NULL,            -- the event time as said: EventTimeFormat
  time_said   varchar NOT NULL,
  first_day   date,                            -- derived from time_text, for queries
  last_day    date,
  starts_at   timestamp with time zone,
  place_name  varchar,
  place_country varchar(2),
  place_zone  varchar(60),
  place_venue varchar,
  locked      varchar(100) NOT NULL,           -- fields that an editor set, joined by commas
  merged_into varchar(120) REFERENCES event (uid),
  created_at  timestamp with time zone NOT NULL,
  changed_at  timestamp with time zone NOT NULL
);
CREATE INDEX event_by_day ON event (first_day, uid);
CREATE INDEX event_by_change ON event (changed_at, uid);

CREATE TABLE participant (
  event_uid varchar(120) NOT NULL REFERENCES event (uid),
  position  integer NOT NULL,
  name      varchar NOT NULL,
  type      varchar(12) NOT NULL,
  public_id varchar(40),
  side      varchar,
  PRIMARY KEY (event_uid, position)
);
CREATE INDEX participant_by_name ON participant (name, event_uid);
CREATE INDEX participant_by_side ON participant (side, event_uid);

CREATE TABLE sighting (
  id         uuid PRIMARY KEY,
  event_uid  varchar(120) NOT NULL REFERENCES event (uid),
  article_id uuid NOT NULL REFERENCES article (id),
  position   integer NOT NULL,                 -- of the sighting within its article
  kind       varchar(10) NOT NULL,
  time_text  varchar(80) NOT NULL,
  time_said  varchar NOT NULL,
  certainty  varchar(16) NOT NULL,
  confidence double precision NOT NULL,
  quote      text NOT NULL,
  source     varchar(200) NOT NULL,            -- of the article: who says so, where, when
  url        varchar(2000),
  published  varchar(80) NOT NULL,
  published_at timestamp with time zone NOT NULL,
  UNIQUE (article_id, position)
);
CREATE INDEX sighting_by_event ON sighting (event_uid);

CREATE TABLE evidence (
  sighting_id     uuid NOT NULL REFERENCES sighting (id),
  position        integer NOT NULL,
  field           varchar(12) NOT NULL,
  start_inclusive integer NOT NULL,            -- UTF-16 offsets into the article's text
  end_exclusive   integer NOT NULL,
  quote           text NOT NULL,
  rule            varchar(200) NOT NULL,
  PRIMARY KEY (sighting_id, position)
);

-- what happened to an event: one row a revision
CREATE TABLE event_change (
  event_uid  varchar(120) NOT NULL REFERENCES event (uid),
  revision   integer NOT NULL,
  change_type varchar(12) NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  actor      varchar(200) NOT NULL,            -- "article <id>" or "key <name>"
  reason     varchar NOT NULL,
  status     varchar(10) NOT NULL,
  time_text  varchar(80) NOT NULL,
  place_name varchar,
  title      varchar NOT NULL,
  PRIMARY KEY (event_uid, revision)
);

-- one row: whoever holds it decides about events
CREATE TABLE desk_lock (id integer PRIMARY KEY);
INSERT INTO desk_lock (id) VALUES (1);
