-- An export of a member's data, while it is built and until its file is deleted.
CREATE TABLE owndata.export (
  member_id uuid NOT NULL,
  export_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('building', 'ready', 'failed')),
  -- Entries written so far.
  entries integer NOT NULL DEFAULT 0,
  -- Of the finished file.
  bytes bigint CHECK (bytes > 0),
  asked_at timestamptz NOT NULL,
  expires_at timestamptz,
  PRIMARY KEY (member_id, export_id),
  CHECK ((state = 'ready') = (bytes IS NOT NULL)),
  CHECK ((state = 'ready') = (expires_at IS NOT NULL))
);
-- A member has one at a time in the making.
CREATE UNIQUE INDEX export_building ON owndata.export (member_id) WHERE state = 'building';
CREATE INDEX export_by_age ON owndata.export (asked_at);
