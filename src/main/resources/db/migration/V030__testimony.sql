-- A sighting says all that its article said, so that an event can be told anew from its sightings; one that speaks of no
-- known event waits without one: "the talks are off" may arrive before "there will be talks".
ALTER TABLE sighting ALTER COLUMN event_uid DROP NOT NULL;
ALTER TABLE sighting ADD COLUMN moved_from varchar(80);
ALTER TABLE sighting ADD COLUMN place_name varchar;
ALTER TABLE sighting ADD COLUMN place_country varchar(2);
ALTER TABLE sighting ADD COLUMN place_zone varchar(60);
ALTER TABLE sighting ADD COLUMN place_venue varchar;
ALTER TABLE sighting ADD COLUMN trust varchar(10) DEFAULT 'UNNAMED' NOT NULL;
ALTER TABLE sighting ADD COLUMN standing varchar(10) DEFAULT 'COUNTED' NOT NULL;
-- the event that a sighting was filed under before it was moved here by a merge or a split
ALTER TABLE sighting ADD COLUMN filed_before varchar(120);
CREATE INDEX sighting_by_standing ON sighting (standing, published_at);

CREATE TABLE sighting_participant (
  sighting_id uuid NOT NULL REFERENCES sighting (id),
  position    integer NOT NULL,
  name        varchar NOT NULL,
  type        varchar(12) NOT NULL,
  public_id   varchar(40),
  side        varchar,
  PRIMARY KEY (sighting_id, position)
);
CREATE INDEX sighting_participant_by_name ON sighting_participant (name, sighting_id);
CREATE INDEX sighting_participant_by_side ON sighting_participant (side, sighting_id);

-- what older sightings said of parties and place went into their events
INSERT INTO sighting_participant (sighting_id, position, name, type, public_id, side)
SELECT sighting.id, participant.position, participant.name, participant.type, participant.public_id, participant.side
  FROM sighting
  JOIN participant ON participant.event_uid = sighting.event_uid;
UPDATE sighting SET
  place_name = (SELECT place_name FROM event WHERE event.uid = sighting.event_uid),
  place_country = (SELECT place_country FROM event WHERE event.uid = sighting.event_uid),
  place_zone = (SELECT place_zone FROM event WHERE event.uid = sighting.event_uid),
  place_venue = (SELECT place_venue FROM event WHERE event.uid = sighting.event_uid);

-- the summit on whose margins a meeting is held, the trip of which it is a leg
ALTER TABLE event ADD COLUMN part_of varchar(120) REFERENCES event (uid);
