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

-- Posts that were there before, those of the last 90 days. Accents are folded as tags/tag-key.ts folds them for the
-- scripts in which they are combining marks of U+0300 to U+036F.
INSERT INTO social.tag_timeline (tag_key, created_at, post_id, author_id)
  SELECT normalize(regexp_replace(normalize(t.tag, NFKD), '[\u0300-\u036f]', '', 'g'), NFC),
         p.created_at, p.post_id, p.author_id
  FROM social.post p CROSS JOIN LATERAL unnest(p.tags) AS t(tag)
  WHERE p.visibility = 'public' AND p.reply_to_id IS NULL
    AND p.created_at > (SELECT max(created_at) - interval '90 days' FROM social.post)
  ON CONFLICT DO NOTHING;
INSERT INTO social.tag (tag_key) SELECT DISTINCT tag_key FROM social.tag_timeline;
