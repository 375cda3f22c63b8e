-- reports that tell how a meeting went, and the events that they close
ALTER TABLE sighting ADD COLUMN fate varchar(20) DEFAULT 'OPEN' NOT NULL; -- OPEN, PUT_OFF, TOOK_PLACE
ALTER TABLE event ADD COLUMN took_place boolean DEFAULT FALSE NOT NULL;
ALTER TABLE event_state ADD COLUMN took_place boolean DEFAULT FALSE NOT NULL;

UPDATE event SET took_place = TRUE WHERE uid IN (SELECT event_uid FROM event_change WHERE change_type = 'TOOK_PLACE');
UPDATE event_state SET took_place = TRUE
 WHERE EXISTS (SELECT 1 FROM event_change
                WHERE event_change.event_uid = event_state.uid
                  AND event_change.change_type = 'TOOK_PLACE'
                  AND event_change.revision <= event_state.revision);
