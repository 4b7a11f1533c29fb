-- Context that members write on a post, in the shard of the post.
CREATE TABLE social.note (
  author_id uuid NOT NULL,
  post_id uuid NOT NULL,
  note_id uuid NOT NULL,
  writer_id uuid NOT NULL,
  text text NOT NULL CHECK (text <> ''),
  created_at timestamptz NOT NULL,
  status text NOT NULL DEFAULT 'undecided' CHECK (status IN ('undecided', 'shown', 'not_helpful')),
  -- The intercept of the last computation; see notes/bridge.ts.
  score double precision NOT NULL DEFAULT 0,
  PRIMARY KEY (author_id, post_id, note_id),
  UNIQUE (author_id, post_id, writer_id),
  FOREIGN KEY (author_id, post_id) REFERENCES social.post (author_id, post_id) ON DELETE CASCADE
);

-- For who leaves for good; nothing else asks by writer or rater alone.
CREATE INDEX note_by_writer ON social.note (writer_id);

CREATE TABLE social.note_rating (
  author_id uuid NOT NULL,
  post_id uuid NOT NULL,
  note_id uuid NOT NULL,
  rater_id uuid NOT NULL,
  -- 1 helpful, 0 somewhat, -1 not
  verdict smallint NOT NULL CHECK (verdict BETWEEN -1 AND 1),
  reasons text[] NOT NULL,
  rated_at timestamptz NOT NULL,
  PRIMARY KEY (author_id, post_id, note_id, rater_id),
  FOREIGN KEY (author_id, post_id, note_id) REFERENCES social.note (author_id, post_id, note_id) ON DELETE CASCADE
);
CREATE INDEX note_rating_by_rater ON social.note_rating (rater_id);
CREATE INDEX note_rating_by_time ON social.note_rating (rated_at);

-- The note that shows stands in the row of the post, so that a page reads nothing else for it.
ALTER TABLE social.post ADD COLUMN community_note text;
