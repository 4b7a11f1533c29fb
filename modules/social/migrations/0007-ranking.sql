-- What is popular with everybody, written anew every few minutes. Few rows, copied to every shard.
CREATE TABLE social.popular_post (
  place integer PRIMARY KEY,
  post_id uuid NOT NULL,
  author_id uuid NOT NULL
);

-- Members may do without the ranked timeline.
ALTER TABLE social.profile_settings ADD COLUMN for_you boolean NOT NULL DEFAULT true;
