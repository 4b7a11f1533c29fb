-- One picture, clip or recording that a member has uploaded to attach it. Its files lie in the media storage
-- under its id. Found by id alone, so the id is the distribution key.
CREATE TABLE media.attachment (
  id uuid PRIMARY KEY,
  owner_id uuid NOT NULL,
  -- 'writing' until all files are stored; then 'unclaimed' until something shows it.
  state text NOT NULL CHECK (state IN ('writing', 'unclaimed', 'claimed')),
  kind text NOT NULL CHECK (kind IN ('image', 'video', 'audio')),
  content_type text NOT NULL,
  alt text,
  width integer CHECK (width > 0),
  height integer CHECK (height > 0),
  duration_ms integer CHECK (duration_ms > 0),
  is_animated boolean NOT NULL,
  thumbhash bytea,
  -- File names under the id; the first is the one for the player or the full view.
  variants text[] NOT NULL CHECK (cardinality(variants) > 0),
  stored_bytes bigint NOT NULL CHECK (stored_bytes > 0),
  -- Of the file as it was uploaded.
  source_sha256 bytea NOT NULL CHECK (length(source_sha256) = 32),
  created_at timestamptz NOT NULL
);
CREATE INDEX attachment_loose ON media.attachment (created_at) WHERE state <> 'claimed';
