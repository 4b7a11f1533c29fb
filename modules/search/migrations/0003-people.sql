-- Members by the words of their name, handle and bio, as posts are found by theirs. Beginnings of names and handles
-- are found by identity.
CREATE TABLE search.person (
  member_id uuid PRIMARY KEY,
  document tsvector NOT NULL
);
CREATE INDEX person_document ON search.person USING gin (document) WITH (fastupdate = off);

-- How far the members have been brought in who were there before it.
ALTER TABLE search.filling
  ADD COLUMN after_member_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
  ADD COLUMN people_finished_at timestamptz;
