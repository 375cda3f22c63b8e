-- Every state that an event was in, a row for each revision: what we said on a given day, and what an undo goes back to.
CREATE TABLE event_state (
  uid         varchar(120) NOT NULL REFERENCES event (uid),
  revision    integer NOT NULL,
  sequence    integer NOT NULL,
  review      varchar(10) NOT NULL,
  certainty   varchar(16) NOT NULL,
  kind        varchar(10) NOT NULL,
  title       varchar NOT NULL,
  time_text   varchar(80) NOT NULL,
  time_said   varchar NOT NULL,
  place_name  varchar,
  place_country varchar(2),
  place_zone  varchar(60),
  place_venue varchar,
  locked      varchar(100) NOT NULL,
  merged_into varchar(120),
  part_of     varchar(120),
  created_at  timestamp with time zone NOT NULL,
  changed_at  timestamp with time zone NOT NULL,
  PRIMARY KEY (uid, revision)
);

CREATE TABLE event_state_participant (
  event_uid varchar(120) NOT NULL,
  revision  integer NOT NULL,
  position  integer NOT NULL,
  name      varchar NOT NULL,
  type      varchar(12) NOT NULL,
  public_id varchar(40),
  side      varchar,
  PRIMARY KEY (event_uid, revision, position),
  FOREIGN KEY (event_uid, revision) REFERENCES event_state (uid, revision)
);

-- of events that are older than this table, the state that they are in
INSERT INTO event_state (uid, revision, sequence, review, certainty, kind, title, time_text, time_said,
  place_name, place_country, place_zone, place_venue, locked, merged_into, part_of, created_at, changed_at)
SELECT uid, revision, sequence, review, certainty, kind, title, time_text, time_said,
  place_name, place_country, place_zone, place_venue, locked, merged_into, part_of, created_at, changed_at
  FROM event;
INSERT INTO event_state_participant (event_uid, revision, position, name, type, public_id, side)
SELECT participant.event_uid, event.revision, participant.position, participant.name, participant.type,
       participant.public_id, participant.side
  FROM participant
  JOIN event ON event.uid = participant.event_uid;
