-- What a page of another site says of itself, by the hash of its address; shared by all posts that link to it.
CREATE TABLE social.link (
  url_hash bytea PRIMARY KEY CHECK (length(url_hash) = 32),
  url text NOT NULL,
  -- Null: it has nothing to show, could not be read, or was not read yet.
  title text CHECK (title <> ''),
  description text NOT NULL,
  site text NOT NULL,
  image_id uuid,
  read_at timestamptz,
  -- Since when somebody reads it.
  begun_at timestamptz
);
-- The page of a post's card.
ALTER TABLE social.post ADD COLUMN link_hash bytea;
