-- Members whom a member reads together, and the circle that a post can be meant for.
CREATE TABLE social.list (
  member_id uuid NOT NULL,
  list_id uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  is_private boolean NOT NULL,
  -- Rows of list_member; only the owner changes them, one change after the other.
  size integer NOT NULL DEFAULT 0 CHECK (size >= 0),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, list_id)
);

-- Whose list it is, by its id alone.
CREATE TABLE social.list_owner (
  list_id uuid PRIMARY KEY,
  member_id uuid NOT NULL
);

CREATE TABLE social.list_member (
  member_id uuid NOT NULL,
  list_id uuid NOT NULL,
  listed_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, list_id, listed_id),
  FOREIGN KEY (member_id, list_id) REFERENCES social.list (member_id, list_id) ON DELETE CASCADE
);
CREATE INDEX list_member_by_time ON social.list_member (member_id, list_id, created_at, listed_id);
CREATE INDEX list_member_by_listed ON social.list_member (member_id, listed_id, list_id);

-- Suggested members whom a member does not want to be shown again.
CREATE TABLE social.dismissed_suggestion (
  member_id uuid NOT NULL,
  dismissed_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, dismissed_id)
);
