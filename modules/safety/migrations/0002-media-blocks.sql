-- Which blocks of the media module a decision made, to be taken back with it.
CREATE TABLE safety.media_block (
  decision_id uuid NOT NULL REFERENCES safety.decision (id),
  block_id uuid NOT NULL,
  PRIMARY KEY (decision_id, block_id)
);
