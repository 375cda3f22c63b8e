-- the plan of digests: what rings when for the readers of a digest clock. Quartz only wakes; these rows say what is due
CREATE TABLE digest_slot (
  digest_clock varchar(90) NOT NULL,
  due_at       timestamp with time zone NOT NULL,
  state        varchar(10) NOT NULL,
  reason       varchar(20) NOT NULL,
  PRIMARY KEY (digest_clock, due_at)
);
CREATE INDEX digest_slot_by_due ON digest_slot (state, due_at);

-- one row: whoever holds it rings
CREATE TABLE digest_lock (id integer PRIMARY KEY);
INSERT INTO digest_lock (id) VALUES (1);

-- the state of an event that a reader was told of last by a digest
CREATE TABLE digest_told (
  subscriber_id uuid NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
  event_uid     varchar(120) NOT NULL,
  revision      integer NOT NULL,
  told_at       timestamp with time zone NOT NULL,
  PRIMARY KEY (subscriber_id, event_uid)
);
CREATE INDEX digest_told_by_event ON digest_told (event_uid, subscriber_id);

-- the alerts' door for other rooms' statements: what readers were told by mails on one event
CREATE VIEW told_singly AS
SELECT d.subscriber_id, d.event_uid, a.revision, d.valid_until, COALESCE(d.done_at, d.decided_at) AS told_at
  FROM delivery d
  JOIN alert a ON a.id = d.alert_id
 WHERE d.state = 'SENT' OR d.uncertain;
