-- where changes of events are told to other programs
CREATE TABLE webhook (
  id            uuid PRIMARY KEY,
  label         varchar(200) NOT NULL,         -- whose it is
  url           varchar(2000) NOT NULL,
  filter        varchar(2000) NOT NULL,        -- which events, as calendars have it
  generation    integer NOT NULL,              -- of its secret, which is derived and stands nowhere
  former_until  timestamp with time zone,      -- how long the secret before signs as well
  position      bigint NOT NULL,               -- event.change_number that was told last
  failures      integer NOT NULL,              -- in a row
  due_at        timestamp with time zone NOT NULL,
  claimed_until timestamp with time zone,
  outcome       varchar(250) NOT NULL,         -- of the last try
  told_at       timestamp with time zone,      -- last success
  disabled_at   timestamp with time zone,
  created_at    timestamp with time zone NOT NULL
);
CREATE INDEX webhook_by_due ON webhook (due_at);
