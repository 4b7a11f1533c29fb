-- Whoever makes or ends follows, requests or blocks of a member holds this row first, so that a follow and a block
-- of the same moment see each other. A row per member, not per pair: an author's followers do not queue for it.
CREATE TABLE social.tie_lock (
  member_id uuid PRIMARY KEY
);

-- Like a follow, a block stands on both sides, so that each finds it in the own shard.
CREATE TABLE social.blocking (
  member_id uuid NOT NULL,
  blocked_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, blocked_id),
  CHECK (member_id <> blocked_id)
);
CREATE INDEX blocking_by_time ON social.blocking (member_id, created_at, blocked_id);

CREATE TABLE social.blocker (
  member_id uuid NOT NULL,
  blocker_id uuid NOT NULL,
  PRIMARY KEY (member_id, blocker_id),
  CHECK (member_id <> blocker_id)
);

-- What a member does not want to meet. Without an end it lasts until it is taken back.
CREATE TABLE social.muted_member (
  member_id uuid NOT NULL,
  muted_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz,
  PRIMARY KEY (member_id, muted_id),
  CHECK (member_id <> muted_id)
);
CREATE INDEX muted_member_by_time ON social.muted_member (member_id, created_at, muted_id);

CREATE TABLE social.muted_phrase (
  member_id uuid NOT NULL,
  phrase_id uuid NOT NULL,
  -- As the member wrote it, and the form in which it is compared.
  text text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('words', 'tag')),
  folded text NOT NULL CHECK (folded <> ''),
  created_at timestamptz NOT NULL,
  expires_at timestamptz,
  PRIMARY KEY (member_id, phrase_id),
  UNIQUE (member_id, kind, folded)
);

CREATE TABLE social.muted_thread (
  member_id uuid NOT NULL,
  thread_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, thread_id)
);

-- A wish to follow a locked profile, with the one who asks and with the one who decides.
CREATE TABLE social.follow_request_sent (
  member_id uuid NOT NULL,
  followee_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, followee_id),
  CHECK (member_id <> followee_id)
);

CREATE TABLE social.follow_request_received (
  member_id uuid NOT NULL,
  requester_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, requester_id),
  CHECK (member_id <> requester_id)
);
CREATE INDEX follow_request_received_by_time
  ON social.follow_request_received (member_id, created_at, requester_id);

-- Who has no row has the values that stand in the code.
CREATE TABLE social.profile_settings (
  member_id uuid PRIMARY KEY,
  locked boolean NOT NULL,
  discoverable boolean NOT NULL,
  show_likes boolean NOT NULL,
  show_follows boolean NOT NULL,
  mentions_from text NOT NULL CHECK (mentions_from IN ('everyone', 'followed')),
  findable_by_email boolean NOT NULL
);
