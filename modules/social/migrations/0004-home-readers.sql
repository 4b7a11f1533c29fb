-- Members whose home timeline is written ahead: those who have looked at it lately. For all others a post costs
-- nothing; their timeline is written when they come back. A row says that every job writes to this member.
CREATE TABLE social.home_reader (
  member_id uuid NOT NULL,
  read_at timestamptz NOT NULL,
  -- False while the first writing is under way: a read that died in it is made good by the next.
  is_written boolean NOT NULL,
  PRIMARY KEY (member_id) INCLUDE (read_at, is_written)
);
CREATE INDEX home_reader_by_time ON social.home_reader (read_at);
-- Who has a timeline now goes on having it.
INSERT INTO social.home_reader (member_id, read_at, is_written)
SELECT DISTINCT member_id, now(), true FROM social.home_timeline;
