-- what was answered to a POST with an Idempotency-Key, so that the same request again gets the same answer
CREATE TABLE api_answer (
  key_id        varchar(20) NOT NULL REFERENCES api_key (id),
  name          varchar(255) NOT NULL,         -- the Idempotency-Key
  fingerprint   varchar(64) NOT NULL,          -- SHA-256 of method, address and body
  claim         uuid NOT NULL,                 -- of the request that is at work, or was
  claimed_until timestamp with time zone NOT NULL,
  status        integer,                       -- null as long as there is no answer
  location      varchar(1000),
  etag          varchar(100),
  body          text,
  expires_at    timestamp with time zone NOT NULL,
  PRIMARY KEY (key_id, name)
);
CREATE INDEX api_answer_by_expiry ON api_answer (expires_at);
