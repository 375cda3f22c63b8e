-- where we were wrong, by our own word: the revision before was the wrong one
CREATE TABLE erratum (
  event_uid    varchar(120) NOT NULL REFERENCES event (uid),
  revision     integer NOT NULL,
  corrected_at timestamp with time zone NOT NULL,
  why          varchar(500) NOT NULL,
  PRIMARY KEY (event_uid, revision)
);
CREATE INDEX erratum_by_time ON erratum (corrected_at, event_uid, revision);
