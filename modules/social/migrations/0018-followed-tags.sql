-- Tags whose posts come to a member's home timeline, compared by their key (tags/tag-key.ts).
CREATE TABLE social.followed_tag (
  member_id uuid NOT NULL,
  tag_key text COLLATE "C" NOT NULL,
  tag text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, tag_key)
);

-- Tags in use, in the shard of their timelines.
CREATE TABLE social.tag (
  tag_key text COLLATE "C" PRIMARY KEY
);

-- Posts for everybody that begin a conversation, by their tags; merged into home timelines when these are read.
CREATE TABLE social.tag_timeline (
  tag_key text COLLATE "C" NOT NULL,
  created_at timestamptz NOT NULL,
  post_id uuid NOT NULL,
  author_id uuid NOT NULL,
  PRIMARY KEY (tag_key, created_at, post_id)
);
