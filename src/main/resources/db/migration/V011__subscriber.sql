CREATE TABLE subscriber (
  id           uuid PRIMARY KEY,
  address      varchar(254) NOT NULL,
  address_key  varchar(254) NOT NULL UNIQUE,   -- the address in lower case: one mailbox subscribes once
  state        varchar(10) NOT NULL,
  zone         varchar(60) NOT NULL,
  local_hour   integer NOT NULL CHECK (local_hour BETWEEN 0 AND 23),
  day_clock    varchar(70) NOT NULL,           -- zone@hour: when day-grain reminders ring, as one key
  filter       varchar(1000) NOT NULL,
  changes      varchar(10) NOT NULL,
  quiet        varchar(11) NOT NULL,           -- "22:00-07:00", empty for none
  paused_until timestamp with time zone,
  created_at   timestamp with time zone NOT NULL
);
CREATE INDEX subscriber_by_state ON subscriber (state, id);

CREATE TABLE subscriber_lead_time (
  subscriber_id uuid NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
  lead_time     varchar(12) NOT NULL,          -- before a clock time: P7D, P1D, PT1H
  day_lead      varchar(12) NOT NULL,          -- the same before a day: P7D, P1D, P0D
  PRIMARY KEY (subscriber_id, lead_time)
);
CREATE INDEX subscriber_by_lead_time ON subscriber_lead_time (lead_time, subscriber_id);

-- random keys that the service made for itself at its first start
CREATE TABLE service_key (
  name  varchar(40) PRIMARY KEY,
  bytes bytea NOT NULL
);

-- this room's door for other rooms' statements: who gets mail, a row for each lead time
CREATE VIEW reader_lead_time AS
SELECT s.id AS subscriber_id, s.filter, s.day_clock, l.lead_time, l.day_lead
  FROM subscriber s
  JOIN subscriber_lead_time l ON l.subscriber_id = s.id
 WHERE s.state = 'CONFIRMED';

-- the same, a row for each of them
CREATE VIEW reader AS
SELECT s.id AS subscriber_id, s.filter, s.changes
  FROM subscriber s
 WHERE s.state = 'CONFIRMED';
