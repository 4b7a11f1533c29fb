-- Who is told of each post of a member. It stands with the follow, where the one who is told finds it, and with the
-- author, whose posts are told in bulk.
ALTER TABLE social.following ADD COLUMN watches boolean NOT NULL DEFAULT false;

CREATE TABLE social.watcher (
  member_id uuid NOT NULL,
  watcher_id uuid NOT NULL,
  PRIMARY KEY (member_id, watcher_id),
  CHECK (member_id <> watcher_id)
);
