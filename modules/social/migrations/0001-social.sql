-- Every table is keyed first by the member whose shard it lives in; the claim table by what it claims.

-- Makes a client-chosen post id unique among all members, and finds the author of a post by its id alone.
-- The claim outlives the post, so that a deleted id is never used again.
CREATE TABLE social.post_claim (
  post_id uuid PRIMARY KEY,
  author_id uuid NOT NULL
);

CREATE TABLE social.post (
  author_id uuid NOT NULL,
  post_id uuid NOT NULL,
  text text NOT NULL CHECK (text <> ''),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (author_id, post_id)
);
CREATE INDEX post_by_time ON social.post (author_id, created_at, post_id);
-- Most authors write little and a few very much. A planner that expects the average collects and sorts all the
-- posts of a busy one; told to expect a thousand, it walks the index in order and stops at the page's end.
ALTER TABLE social.post ALTER COLUMN author_id SET (n_distinct = -0.001);

-- Likes of a post, spread over slots so that many likes at once do not queue for one row; the sum is exact.
CREATE TABLE social.like_count (
  author_id uuid NOT NULL,
  post_id uuid NOT NULL,
  slot smallint NOT NULL,
  likes integer NOT NULL CHECK (likes >= 0),
  PRIMARY KEY (author_id, post_id, slot),
  FOREIGN KEY (author_id, post_id) REFERENCES social.post (author_id, post_id) ON DELETE CASCADE
) WITH (fillfactor = 70);

-- Who likes what, in the shard of the member who likes.
CREATE TABLE social.post_like (
  member_id uuid NOT NULL,
  post_id uuid NOT NULL,
  author_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, post_id)
);

-- Each follow is written twice: with the one who follows, and with the one who is followed.
CREATE TABLE social.following (
  member_id uuid NOT NULL,
  followee_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, followee_id),
  CHECK (member_id <> followee_id)
);
CREATE INDEX following_by_time ON social.following (member_id, created_at, followee_id);

CREATE TABLE social.follower (
  member_id uuid NOT NULL,
  follower_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, follower_id),
  CHECK (member_id <> follower_id)
);
CREATE INDEX follower_by_time ON social.follower (member_id, created_at, follower_id);

-- Counts of a member, spread over slots like the likes. Slot 0 holds what the member alone changes.
CREATE TABLE social.member_count (
  member_id uuid NOT NULL,
  slot smallint NOT NULL,
  posts integer NOT NULL DEFAULT 0 CHECK (posts >= 0),
  following integer NOT NULL DEFAULT 0 CHECK (following >= 0),
  followers integer NOT NULL DEFAULT 0 CHECK (followers >= 0),
  PRIMARY KEY (member_id, slot)
) WITH (fillfactor = 70);

-- The posts that a member may see at home, written ahead of the reading. One index answers a page.
CREATE TABLE social.home_timeline (
  member_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  post_id uuid NOT NULL,
  author_id uuid NOT NULL,
  PRIMARY KEY (member_id, created_at, post_id) INCLUDE (author_id)
);

-- Everybody's posts of the last weeks, by the day (UTC) on which they were written.
CREATE TABLE social.local_timeline (
  day date NOT NULL,
  created_at timestamptz NOT NULL,
  post_id uuid NOT NULL,
  author_id uuid NOT NULL,
  PRIMARY KEY (day, created_at, post_id) INCLUDE (author_id)
);

-- Authors with too many followers to write to each; their posts are merged in when a timeline is read.
-- Few rows, copied to every shard, written in a transaction of their own.
CREATE TABLE social.merged_author (
  member_id uuid PRIMARY KEY,
  since timestamptz NOT NULL
);
