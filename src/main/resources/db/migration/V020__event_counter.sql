-- One row: how many times events were written. Whoever writes an event holds it until the commit, so that the numbers
-- appear in their order, and a reader who has seen one number has seen all below it.
CREATE TABLE event_counter (
  id      integer PRIMARY KEY,
  changes bigint NOT NULL
);
INSERT INTO event_counter (id, changes) VALUES (1, 0);

ALTER TABLE event ADD COLUMN change_number bigint DEFAULT 0 NOT NULL;
CREATE INDEX event_by_change_number ON event (change_number);
