-- Public posts as they are searched. Everything that can be asked for is a lexeme of `document`: stems and folded
-- words, and marks such as the author, the time's blocks or `has:image` (post-index/marks.ts). The order by time
-- comes from walking blocks of time from the newest, so no other index is needed.
CREATE TABLE search.post (
  post_id uuid PRIMARY KEY,
  author_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  document tsvector NOT NULL
);
-- Without the pending list: a search would have to read through it.
CREATE INDEX post_document ON search.post USING gin (document) WITH (fastupdate = off);

-- How far the index has been filled from posts that were there before it.
CREATE TABLE search.filling (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  after_post_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
  finished_at timestamptz
);
INSERT INTO search.filling DEFAULT VALUES;

-- Tags in use, for suggestions while typing. `uses` counts posts, deleted ones too.
CREATE TABLE search.tag (
  tag text COLLATE "C" PRIMARY KEY,
  label text NOT NULL,
  uses integer NOT NULL,
  last_used_at timestamptz NOT NULL
);
-- The most used tags among those that share their first two letters.
CREATE INDEX tag_by_start ON search.tag (left(tag, 2), uses DESC, tag);

-- Which member spoke of which tag or link in which hour: each counts once. Kept for eight days.
CREATE TABLE search.topic_use (
  kind text NOT NULL CHECK (kind IN ('tag', 'link')),
  topic text COLLATE "C" NOT NULL,
  hour timestamptz NOT NULL,
  member_id uuid NOT NULL,
  label text NOT NULL,
  PRIMARY KEY (kind, topic, hour, member_id)
);
CREATE INDEX topic_use_by_hour ON search.topic_use (hour);
CREATE INDEX topic_use_by_member ON search.topic_use (member_id);

-- What is talked about more than usual, as computed last.
CREATE TABLE search.trend (
  kind text NOT NULL,
  topic text COLLATE "C" NOT NULL,
  label text NOT NULL,
  members integer NOT NULL,
  score double precision NOT NULL,
  computed_at timestamptz NOT NULL,
  PRIMARY KEY (kind, topic)
);

-- Topics that staff keep out of the trends.
CREATE TABLE search.hidden_topic (
  kind text NOT NULL,
  topic text COLLATE "C" NOT NULL,
  hidden_at timestamptz NOT NULL,
  PRIMARY KEY (kind, topic)
);

-- Feeds that members make: a title and rules that are asked of the index.
CREATE TABLE search.feed (
  feed_id uuid PRIMARY KEY,
  owner_id uuid NOT NULL,
  title text NOT NULL,
  description text NOT NULL,
  rules jsonb NOT NULL,
  is_public boolean NOT NULL,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX feed_by_owner ON search.feed (owner_id, created_at, feed_id);
CREATE INDEX feed_public ON search.feed (created_at, feed_id) WHERE is_public;

-- Feeds that a member keeps at hand, own ones and those of others, in the order in which they were added.
CREATE TABLE search.subscription (
  member_id uuid NOT NULL,
  feed_id uuid NOT NULL REFERENCES search.feed (feed_id) ON DELETE CASCADE,
  added_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, feed_id)
);
CREATE INDEX subscription_by_feed ON search.subscription (feed_id);
