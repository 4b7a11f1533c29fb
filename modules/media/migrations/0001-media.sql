-- One stored picture. The bytes lie in the media storage under their content hash; two rows may share them.
CREATE TABLE media.image (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('avatar')),
  content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  source_format text NOT NULL,
  source_bytes integer NOT NULL CHECK (source_bytes > 0),
  created_at timestamptz NOT NULL
);
CREATE INDEX image_content_hash ON media.image (content_hash);
