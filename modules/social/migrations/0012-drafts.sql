-- A post that its author has begun and not published. Its id is the one that the post will have.
CREATE TABLE social.draft (
  member_id uuid NOT NULL,
  draft_id uuid NOT NULL,
  -- Counts the changes, so that of two devices the second learns of the first.
  version integer NOT NULL,
  -- As the author sent it: the rules of posts are applied when it is published.
  body jsonb NOT NULL,
  -- Uploads that are kept for it.
  media_ids uuid[] NOT NULL,
  publish_at timestamptz,
  -- Why it could not be published when its time came, as a problem of the API.
  failure jsonb,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, draft_id),
  CHECK (publish_at IS NULL OR failure IS NULL)
);
