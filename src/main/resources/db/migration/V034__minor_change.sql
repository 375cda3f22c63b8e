-- edits that nobody is told of
ALTER TABLE event_change ADD COLUMN minor boolean DEFAULT FALSE NOT NULL;
