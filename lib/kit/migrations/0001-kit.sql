-- What happened, in the transaction in which it happened.
CREATE TABLE kit.event (
  id uuid PRIMARY KEY,
  type text NOT NULL,
  key text NOT NULL,
  payload jsonb NOT NULL,
  occurred_at timestamptz NOT NULL
);

-- Which task is enqueued for which event; written at start from what the modules declare.
CREATE TABLE kit.subscription (
  event_type text NOT NULL,
  task text NOT NULL,
  PRIMARY KEY (event_type, task)
);

-- Which events a consumer has handled, for consumers that are not idempotent by nature.
CREATE TABLE kit.event_receipt (
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  PRIMARY KEY (consumer, event_id)
);

-- Answers kept for a repeated request with the same Idempotency-Key.
CREATE TABLE kit.idempotency (
  actor text NOT NULL,
  key text NOT NULL,
  request_hash bytea NOT NULL,
  started_at timestamptz NOT NULL,
  status integer,
  content_type text,
  body text,
  PRIMARY KEY (actor, key)
);
CREATE INDEX idempotency_started_at ON kit.idempotency (started_at);

-- Tries counted per window. Unlogged: after a crash of the database the windows simply start anew.
CREATE UNLOGGED TABLE kit.rate_window (
  key bytea PRIMARY KEY,
  count integer NOT NULL,
  window_ends_at timestamptz NOT NULL
);
CREATE INDEX rate_window_ends_at ON kit.rate_window (window_ends_at);
