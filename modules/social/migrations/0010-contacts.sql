-- Members whom others may find by an e-mail that they know. Neither the e-mail nor a plain hash of it stands here:
-- the token is made of it with a key that the database does not hold, and the member's id is masked with the part of
-- the token that is not stored.
CREATE TABLE social.contact_token (
  bucket integer NOT NULL CHECK (bucket BETWEEN 0 AND 65535),
  tag bytea NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (bucket, tag)
);

-- Which token is a member's, to take it away again; key_id names the key that it was made with.
CREATE TABLE social.contact_entry (
  member_id uuid PRIMARY KEY,
  bucket integer NOT NULL,
  tag bytea NOT NULL,
  key_id text NOT NULL
);
CREATE INDEX contact_entry_by_key ON social.contact_entry (key_id, member_id);

-- Whether a member may be found is said by contact_entry alone.
ALTER TABLE social.profile_settings DROP COLUMN findable_by_email;
