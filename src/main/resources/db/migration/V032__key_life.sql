-- what a key is for, how long it holds, and when it was last seen
ALTER TABLE api_key ADD COLUMN scopes varchar(400) DEFAULT '' NOT NULL;  -- "articles:write", joined by commas; empty: all
ALTER TABLE api_key ADD COLUMN former_hash varchar(64);                  -- of the secret before its renewal
ALTER TABLE api_key ADD COLUMN former_until timestamp with time zone;
ALTER TABLE api_key ADD COLUMN expires_at timestamp with time zone;
ALTER TABLE api_key ADD COLUMN revoked_at timestamp with time zone;
ALTER TABLE api_key ADD COLUMN last_used_at timestamp with time zone;
