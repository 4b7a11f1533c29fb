-- The community's own small pictures. Few rows, copied to every shard.
CREATE TABLE social.emoji (
  shortcode text PRIMARY KEY CHECK (shortcode ~ '^[a-z0-9_]{2,32}$'),
  image_id uuid NOT NULL,
  added_by uuid NOT NULL,
  created_at timestamptz NOT NULL
);
