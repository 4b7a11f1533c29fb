-- A question with a post, in the shard of its author.
CREATE TABLE social.poll (
  author_id uuid NOT NULL,
  post_id uuid NOT NULL,
  options text[] NOT NULL CHECK (cardinality(options) BETWEEN 2 AND 4),
  multiple boolean NOT NULL,
  closes_at timestamptz NOT NULL,
  -- Whether those who wait for the result have been told. The end itself is closes_at alone.
  is_told boolean NOT NULL DEFAULT false,
  PRIMARY KEY (author_id, post_id),
  FOREIGN KEY (author_id, post_id) REFERENCES social.post (author_id, post_id) ON DELETE CASCADE
);
-- Says without a look into another table which of a page's posts ask something.
ALTER TABLE social.post ADD COLUMN has_poll boolean NOT NULL DEFAULT false;

-- Votes by slots, like every count of a post; the numbers of the options run from 0.
CREATE TABLE social.poll_count (
  author_id uuid NOT NULL,
  post_id uuid NOT NULL,
  slot smallint NOT NULL,
  voters integer NOT NULL CHECK (voters >= 0),
  votes_0 integer NOT NULL CHECK (votes_0 >= 0),
  votes_1 integer NOT NULL CHECK (votes_1 >= 0),
  votes_2 integer NOT NULL CHECK (votes_2 >= 0),
  votes_3 integer NOT NULL CHECK (votes_3 >= 0),
  PRIMARY KEY (author_id, post_id, slot),
  FOREIGN KEY (author_id, post_id) REFERENCES social.poll (author_id, post_id) ON DELETE CASCADE
) WITH (fillfactor = 70);

-- Who chose what. Without a foreign key: each of many votes at once would lock the poll's one row to check it.
CREATE TABLE social.poll_vote (
  author_id uuid NOT NULL,
  post_id uuid NOT NULL,
  member_id uuid NOT NULL,
  choices smallint[] NOT NULL CHECK (cardinality(choices) BETWEEN 1 AND 4),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (author_id, post_id, member_id)
);
