-- What a member brings along from elsewhere, while it is taken in and until its report is deleted.
CREATE TABLE owndata.import (
  member_id uuid NOT NULL,
  import_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('follows', 'blocks', 'mutes', 'archive')),
  state text NOT NULL CHECK (state IN ('receiving', 'reading', 'bringing', 'done', 'failed', 'cancelled')),
  -- The rule that the file broke.
  failure text,
  items integer NOT NULL DEFAULT 0,
  -- How many items had which outcome, and how many were left out by which rule.
  outcomes jsonb NOT NULL DEFAULT '{}',
  rules jsonb NOT NULL DEFAULT '{}',
  -- Files of an archive that were laid out under numbers from 0; known before the first of them is written.
  files integer NOT NULL DEFAULT 0,
  -- Whose posts an archive has, as a host.
  origin text,
  -- Steps that were begun since the last one that ended.
  tries integer NOT NULL DEFAULT 0,
  asked_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (member_id, import_id),
  CHECK ((state = 'failed') = (failure IS NOT NULL)),
  CHECK ((state IN ('done', 'failed', 'cancelled')) = (ended_at IS NOT NULL))
);
-- A member has one at a time under way.
CREATE UNIQUE INDEX import_under_way ON owndata.import (member_id)
  WHERE state IN ('receiving', 'reading', 'bringing');
CREATE INDEX import_by_age ON owndata.import (asked_at);

-- One line of a list, or one post of an archive.
CREATE TABLE owndata.import_item (
  member_id uuid NOT NULL,
  import_id uuid NOT NULL,
  position integer NOT NULL,
  -- What the member knows it by: an address.
  subject text NOT NULL,
  -- The order in which it is brought.
  sort_at timestamptz NOT NULL,
  -- What is to be brought; gone once that is decided.
  body jsonb,
  outcome text CHECK (outcome IN ('brought', 'partly', 'requested', 'already', 'not_here', 'left_out')),
  rule text,
  PRIMARY KEY (member_id, import_id, position),
  CHECK ((body IS NULL) = (outcome IS NOT NULL))
);
CREATE INDEX import_item_waiting ON owndata.import_item (member_id, import_id, sort_at, position)
  WHERE outcome IS NULL;
CREATE INDEX import_item_by_outcome ON owndata.import_item (member_id, import_id, outcome, position)
  WHERE outcome IS NOT NULL;

-- A file of an archive that was laid out, by its path in the archive. The file's own name is its number.
CREATE TABLE owndata.import_file (
  member_id uuid NOT NULL,
  import_id uuid NOT NULL,
  path text NOT NULL,
  number integer NOT NULL,
  bytes bigint NOT NULL,
  PRIMARY KEY (member_id, import_id, path)
);

-- Which post a post of an archive has become, so that the same archive adds nothing a second time.
CREATE TABLE owndata.imported_post (
  member_id uuid NOT NULL,
  -- SHA-256 of the address that is the post's id in the archive.
  uri_hash bytea NOT NULL,
  post_id uuid NOT NULL,
  PRIMARY KEY (member_id, uri_hash)
);
