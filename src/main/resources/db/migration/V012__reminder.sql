-- the plan: what rings when for an event. Quartz only wakes; these rows say what is due
CREATE TABLE reminder (
  event_uid   varchar(120) NOT NULL REFERENCES event (uid),
  occasion    varchar(60) NOT NULL,            -- the lead time and what it is counted from: "P1D/2027-01-14"
  day_clock   varchar(70) NOT NULL,            -- for readers with this day clock; empty: for all
  due_at      timestamp with time zone NOT NULL,
  valid_until timestamp with time zone NOT NULL,
  state       varchar(10) NOT NULL,
  reason      varchar(20) NOT NULL,
  PRIMARY KEY (event_uid, occasion, day_clock)
);
CREATE INDEX reminder_by_due ON reminder (state, due_at);

-- one row: whoever holds it rings
CREATE TABLE reminder_lock (id integer PRIMARY KEY);
INSERT INTO reminder_lock (id) VALUES (1);
