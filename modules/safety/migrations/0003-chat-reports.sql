-- Messages and payments can be reported too. A message's id is its own only within its conversation, which therefore
-- belongs to the subject; null for everything else.
ALTER TABLE safety.moderation_case
  DROP CONSTRAINT moderation_case_subject_kind_check,
  ADD CONSTRAINT moderation_case_subject_kind_check CHECK (subject_kind IN ('post', 'member', 'message', 'payment')),
  ADD COLUMN scope_id uuid;
DROP INDEX safety.moderation_case_open;
CREATE UNIQUE INDEX moderation_case_open ON safety.moderation_case (subject_id, subject_kind, scope_id)
  NULLS NOT DISTINCT WHERE closed_at IS NULL;

-- Messages that a reporter chose to show with a report: all that the staff ever see of a chat.
CREATE TABLE safety.evidence (
  report_id uuid NOT NULL REFERENCES safety.report (id),
  -- 1, 2, 3 … as they were shown.
  place smallint NOT NULL CHECK (place > 0),
  sender_id uuid NOT NULL,
  content text NOT NULL,
  sent_at timestamptz NOT NULL,
  -- Whether it is the message that was reported.
  is_subject boolean NOT NULL,
  PRIMARY KEY (report_id, place)
);
CREATE TRIGGER evidence_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON safety.evidence
  FOR EACH STATEMENT EXECUTE FUNCTION safety.refuse('evidence does not change');
