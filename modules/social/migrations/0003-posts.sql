-- What a post of a public square has beside its text. It stays one row: a page reads nothing else of a post.
ALTER TABLE social.post
  DROP CONSTRAINT post_text_check,
  ADD COLUMN format text NOT NULL DEFAULT 'plain' CHECK (format IN ('plain', 'basic')),
  -- After this many code points a list shows no more of the text; null when it shows the whole.
  ADD COLUMN fold_at integer CHECK (fold_at > 0),
  ADD COLUMN language text,
  ADD COLUMN content_warning text CHECK (content_warning <> ''),
  ADD COLUMN visibility text NOT NULL DEFAULT 'public'
    CHECK (visibility IN ('public', 'followers', 'mentioned', 'circle')),
  ADD COLUMN circle_id uuid,
  -- The first post of the conversation; null when this one begins it.
  ADD COLUMN thread_id uuid,
  ADD COLUMN reply_to_id uuid,
  ADD COLUMN reply_to_author_id uuid,
  ADD COLUMN quote_id uuid,
  ADD COLUMN quote_author_id uuid,
  -- Whom the text names, and by which handle; the two arrays run side by side.
  ADD COLUMN mention_ids uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN mention_handles text[] NOT NULL DEFAULT '{}',
  ADD COLUMN tags text[] NOT NULL DEFAULT '{}',
  ADD COLUMN shortcodes text[] NOT NULL DEFAULT '{}',
  ADD COLUMN media_ids uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN is_pinned boolean NOT NULL DEFAULT false,
  -- 1 as written; each edit adds one and keeps what stood before in post_version.
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN edited_at timestamptz,
  ADD CHECK (text <> '' OR media_ids <> '{}'),
  ADD CHECK ((visibility = 'circle') = (circle_id IS NOT NULL)),
  ADD CHECK ((reply_to_id IS NULL) = (thread_id IS NULL)),
  ADD CHECK ((reply_to_id IS NULL) = (reply_to_author_id IS NULL)),
  ADD CHECK ((quote_id IS NULL) = (quote_author_id IS NULL));

-- The lists of one author. The included columns let the index alone say what a reader may be shown.
DROP INDEX social.post_by_time;
CREATE INDEX post_by_time ON social.post (author_id, created_at, post_id) INCLUDE (visibility, reply_to_author_id);
CREATE INDEX post_begun ON social.post (author_id, created_at, post_id) INCLUDE (visibility)
  WHERE reply_to_id IS NULL;
CREATE INDEX post_replying ON social.post (author_id, created_at, post_id) INCLUDE (visibility)
  WHERE reply_to_id IS NOT NULL;
CREATE INDEX post_with_media ON social.post (author_id, created_at, post_id) INCLUDE (visibility)
  WHERE media_ids <> '{}';
-- At most one pinned post for each author.
CREATE UNIQUE INDEX post_pinned ON social.post (author_id) WHERE is_pinned;

-- A post as it was before each of its edits.
CREATE TABLE social.post_version (
  author_id uuid NOT NULL,
  post_id uuid NOT NULL,
  version integer NOT NULL,
  text text NOT NULL,
  format text NOT NULL,
  content_warning text,
  language text,
  media_ids uuid[] NOT NULL,
  -- When this wording was published.
  created_at timestamptz NOT NULL,
  PRIMARY KEY (author_id, post_id, version),
  FOREIGN KEY (author_id, post_id) REFERENCES social.post (author_id, post_id) ON DELETE CASCADE
);

-- Every count of a post stands in the slots that likes had alone.
ALTER TABLE social.like_count RENAME TO post_count;
ALTER TABLE social.post_count
  ALTER COLUMN likes SET DEFAULT 0,
  ADD COLUMN replies integer NOT NULL DEFAULT 0 CHECK (replies >= 0),
  ADD COLUMN reposts integer NOT NULL DEFAULT 0 CHECK (reposts >= 0),
  ADD COLUMN quotes integer NOT NULL DEFAULT 0 CHECK (quotes >= 0);

CREATE INDEX post_like_by_time ON social.post_like (member_id, created_at, post_id) INCLUDE (author_id);

-- Who passed on what, in the shard of the member who passed it on.
CREATE TABLE social.repost (
  member_id uuid NOT NULL,
  post_id uuid NOT NULL,
  author_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, post_id)
);
CREATE INDEX repost_by_time ON social.repost (member_id, created_at, post_id) INCLUDE (author_id);

-- Who did what with a post, in the shard of its author: for the lists of those who liked, reposted or quoted it.
CREATE TABLE social.post_response (
  author_id uuid NOT NULL,
  post_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('like', 'repost', 'quote')),
  -- The quoting post; of a like or a repost the member.
  response_id uuid NOT NULL,
  member_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (author_id, post_id, kind, response_id)
);
CREATE INDEX post_response_by_time ON social.post_response (author_id, post_id, kind, created_at, response_id)
  INCLUDE (member_id);

-- The replies of a conversation, all in the shard of its first post. A row outlives its post, so that what
-- answered a deleted post keeps its place.
CREATE TABLE social.thread_post (
  thread_id uuid NOT NULL,
  post_id uuid NOT NULL,
  author_id uuid NOT NULL,
  parent_id uuid NOT NULL,
  parent_author_id uuid NOT NULL,
  -- 0 when the author goes on from an own post, 1 when somebody answers: the order under a post.
  rank smallint NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (thread_id, post_id)
);
CREATE INDEX thread_post_in_order ON social.thread_post (thread_id, parent_id, rank, created_at, post_id)
  INCLUDE (author_id);

-- How an entry came into a home timeline: by its author, or by a member who passed it on.
ALTER TABLE social.home_timeline ADD COLUMN via_id uuid, ADD COLUMN reply_to_author_id uuid;
UPDATE social.home_timeline SET via_id = author_id;
ALTER TABLE social.home_timeline
  ALTER COLUMN via_id SET NOT NULL,
  DROP CONSTRAINT home_timeline_pkey,
  ADD PRIMARY KEY (member_id, created_at, post_id, via_id) INCLUDE (author_id, reply_to_author_id);
