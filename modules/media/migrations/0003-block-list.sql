-- What a picture shows in 64 bits, alike for alike pictures; null where it would match every plain area.
ALTER TABLE media.attachment
  ADD COLUMN perceptual_hash bit(64),
  ADD COLUMN is_withheld boolean NOT NULL DEFAULT false;
CREATE INDEX attachment_withheld ON media.attachment (source_sha256) WHERE is_withheld;

-- Files that the moderators do not allow here, and pictures that look like them. Small enough to be read whole
-- for each upload, and to be everywhere.
CREATE TABLE media.blocked_hash (
  id uuid PRIMARY KEY,
  sha256 bytea NOT NULL UNIQUE CHECK (length(sha256) = 32),
  perceptual_hash bit(64),
  reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 500),
  blocked_by uuid,
  created_at timestamptz NOT NULL,
  -- Uploads refused for it.
  hits bigint NOT NULL DEFAULT 0
);
