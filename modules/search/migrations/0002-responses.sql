-- What others did with a post when it was indexed last, and the instant by which the order of the best ranks it
-- (post-index/standing.ts); null as long as that is when it was written. Its marks stand in the document.
ALTER TABLE search.post
  ADD COLUMN likes integer NOT NULL DEFAULT 0,
  ADD COLUMN replies integer NOT NULL DEFAULT 0,
  ADD COLUMN reposts integer NOT NULL DEFAULT 0,
  ADD COLUMN ranked_at timestamptz;

-- How far the events of likes, replies and reposts have been followed; null before the first time. No post
-- ranks above the ceiling, so that a search for the best begins there.
CREATE TABLE search.weighing (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  after_event_id uuid,
  ceiling timestamptz NOT NULL DEFAULT '-infinity'
);
INSERT INTO search.weighing DEFAULT VALUES;

-- Posts that are in the index already get what is new in it: words of polls, and the marks of their responses.
UPDATE search.filling SET after_post_id = DEFAULT, finished_at = NULL;
