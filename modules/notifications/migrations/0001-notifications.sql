-- Every table is keyed first by the member who is told: their shard holds all that the bell shows.

-- One thing that a member is told, or one group of alike things. `group_key` says which: the same event, or another
-- of its group, finds the row that is there.
CREATE TABLE notifications.notice (
  member_id uuid NOT NULL,
  notice_id uuid NOT NULL,
  kind text NOT NULL,
  category text NOT NULL,
  group_key text NOT NULL,
  -- What it is about: a post or a payment. Null for a group about the member.
  subject_id uuid,
  facts jsonb NOT NULL,
  -- False when the member wants this kind by push or mail only.
  listed boolean NOT NULL,
  -- When it was last raised to the top. It is not touched by each like, see `raise-notices.ts`.
  latest_at timestamptz NOT NULL,
  pushed_at timestamptz,
  PRIMARY KEY (member_id, notice_id),
  UNIQUE (member_id, group_key)
);
CREATE INDEX notice_by_time ON notifications.notice (member_id, latest_at, notice_id) WHERE listed;
CREATE INDEX notice_by_category ON notifications.notice (member_id, category, latest_at, notice_id) WHERE listed;
-- For jobs: what a deleted post leaves behind, and what is too old to keep.
CREATE INDEX notice_of_subject ON notifications.notice (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX notice_old ON notifications.notice (latest_at);

-- Who is in a group. While its window is open every member stands here, which makes a repeat harmless; afterwards
-- only the newest are kept.
CREATE TABLE notifications.notice_actor (
  member_id uuid NOT NULL,
  notice_id uuid NOT NULL,
  actor_id uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (member_id, notice_id, actor_id),
  FOREIGN KEY (member_id, notice_id) REFERENCES notifications.notice (member_id, notice_id) ON DELETE CASCADE
);
CREATE INDEX notice_actor_by_time ON notifications.notice_actor (member_id, notice_id, at, actor_id);

-- How many are in a group, spread over slots so that many at once do not queue for one row; the sum is exact.
CREATE TABLE notifications.notice_count (
  member_id uuid NOT NULL,
  notice_id uuid NOT NULL,
  slot smallint NOT NULL,
  actors integer NOT NULL CHECK (actors >= 0),
  PRIMARY KEY (member_id, notice_id, slot),
  FOREIGN KEY (member_id, notice_id) REFERENCES notifications.notice (member_id, notice_id) ON DELETE CASCADE
) WITH (fillfactor = 70);

-- Up to when a member has seen the bell's list.
CREATE TABLE notifications.reading (
  member_id uuid PRIMARY KEY,
  read_until timestamptz NOT NULL
);

-- Where a member wants a kind otherwise than by default.
CREATE TABLE notifications.kind_setting (
  member_id uuid NOT NULL,
  kind text NOT NULL,
  in_app boolean NOT NULL,
  push boolean NOT NULL,
  email boolean NOT NULL,
  PRIMARY KEY (member_id, kind)
);

CREATE TABLE notifications.preference (
  member_id uuid PRIMARY KEY,
  language text NOT NULL,
  time_zone text NOT NULL,
  -- Minutes after midnight in the member's time zone; both or neither.
  quiet_from smallint CHECK (quiet_from BETWEEN 0 AND 1439),
  quiet_until smallint CHECK (quiet_until BETWEEN 0 AND 1439),
  digest text NOT NULL CHECK (digest IN ('off', 'daily', 'weekly')),
  -- When the next digest is looked for; null when there is none.
  digest_due_at timestamptz,
  -- Up to when digests have told, which makes each period's mail go out once at most.
  digest_until timestamptz,
  CHECK ((quiet_from IS NULL) = (quiet_until IS NULL)),
  CHECK ((digest = 'off') = (digest_due_at IS NULL))
);
CREATE INDEX preference_digest_due ON notifications.preference (digest_due_at) WHERE digest_due_at IS NOT NULL;

-- Browsers that take pushes. One row for a browser, whoever is signed in on it.
CREATE TABLE notifications.push_subscription (
  member_id uuid NOT NULL,
  session_id uuid NOT NULL,
  endpoint text NOT NULL,
  p256dh text NOT NULL,
  auth text NOT NULL,
  created_at timestamptz NOT NULL,
  -- Tries in a row that failed; the subscription is given up after some.
  failures integer NOT NULL DEFAULT 0,
  PRIMARY KEY (member_id, session_id)
);

-- Kinds of browsers on which a member has signed in, to tell of a new one.
CREATE TABLE notifications.known_device (
  member_id uuid NOT NULL,
  device text NOT NULL,
  first_seen_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, device)
);
