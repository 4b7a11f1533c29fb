-- What members reported about one subject, until staff have decided. One case is open per subject at a time.
CREATE TABLE safety.moderation_case (
  id uuid PRIMARY KEY,
  subject_kind text NOT NULL CHECK (subject_kind IN ('post', 'member')),
  subject_id uuid NOT NULL,
  -- Whom an action would affect: the author of a post, or the member.
  member_id uuid NOT NULL,
  -- The gravest reason that was given.
  reason text NOT NULL,
  severity smallint NOT NULL,
  reports integer NOT NULL DEFAULT 0,
  -- Sum over distinct reporters: a trusted one counts 2, an unknown one 1, one who is mostly wrong 0.
  weight integer NOT NULL DEFAULT 0,
  priority integer NOT NULL GENERATED ALWAYS AS (severity * 1000 + least(weight, 999)) STORED,
  opened_at timestamptz NOT NULL,
  claimed_by uuid,
  claimed_until timestamptz,
  closed_at timestamptz,
  CHECK ((claimed_by IS NULL) = (claimed_until IS NULL))
);
CREATE UNIQUE INDEX moderation_case_open ON safety.moderation_case (subject_id, subject_kind) WHERE closed_at IS NULL;
CREATE INDEX moderation_case_queue ON safety.moderation_case (priority DESC, id) WHERE closed_at IS NULL;
CREATE INDEX moderation_case_closed ON safety.moderation_case (closed_at DESC, id DESC) WHERE closed_at IS NOT NULL;
CREATE INDEX moderation_case_opened ON safety.moderation_case (opened_at);

-- The subject as it was when it was reported; one row for each state of it that was.
CREATE TABLE safety.snapshot (
  case_id uuid NOT NULL REFERENCES safety.moderation_case (id),
  content_hash bytea NOT NULL,
  content text NOT NULL,
  media_ids uuid[] NOT NULL,
  published_at timestamptz NOT NULL,
  taken_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, content_hash)
);

CREATE TABLE safety.report (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES safety.moderation_case (id),
  -- Null: the heuristics held the post themselves.
  reporter_id uuid,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  reason text NOT NULL,
  rule text,
  comment text NOT NULL DEFAULT '',
  reported_at timestamptz NOT NULL,
  outcome text CHECK (outcome IN ('acted', 'no_action')),
  resolved_at timestamptz,
  UNIQUE NULLS NOT DISTINCT (case_id, reporter_id)
);
CREATE INDEX report_reporter ON safety.report (reporter_id, id DESC);
CREATE INDEX report_reported ON safety.report (reported_at);

-- How often a reporter was right.
CREATE TABLE safety.reporter (
  member_id uuid PRIMARY KEY,
  upheld integer NOT NULL DEFAULT 0,
  rejected integer NOT NULL DEFAULT 0
);

-- What staff decided. Never changed: what can be taken back is reversed by another decision.
CREATE TABLE safety.decision (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES safety.moderation_case (id),
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  member_id uuid NOT NULL,
  action text NOT NULL
    CHECK (action IN ('no_action', 'warn', 'label', 'limit', 'remove', 'suspend', 'block_media', 'reverse')),
  reason text NOT NULL,
  -- What the member is told.
  explanation text NOT NULL,
  -- What only staff read.
  note text NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  until timestamptz,
  reverses uuid UNIQUE REFERENCES safety.decision (id),
  appeal_key uuid NOT NULL,
  CHECK ((action = 'reverse') = (reverses IS NOT NULL))
);
CREATE INDEX decision_case ON safety.decision (case_id, id);
CREATE INDEX decision_member ON safety.decision (member_id, id DESC);
CREATE INDEX decision_decided ON safety.decision (decided_at);

-- One appeal a decision.
CREATE TABLE safety.appeal (
  decision_id uuid PRIMARY KEY REFERENCES safety.decision (id),
  member_id uuid NOT NULL,
  -- Who decided, and may not judge the appeal.
  decided_by uuid NOT NULL,
  statement text NOT NULL,
  appealed_at timestamptz NOT NULL,
  outcome text CHECK (outcome IN ('upheld', 'overturned')),
  answer text,
  answered_by uuid CHECK (answered_by <> decided_by),
  answered_at timestamptz,
  CHECK ((outcome IS NULL) = (answered_at IS NULL))
);
CREATE INDEX appeal_open ON safety.appeal (appealed_at, decision_id) WHERE answered_at IS NULL;
CREATE INDEX appeal_answered ON safety.appeal (answered_at) WHERE answered_at IS NOT NULL;

-- What holds now for a post or a member; read with every list. All of it follows from the decisions.
CREATE TABLE safety.mark (
  subject_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('label', 'removed', 'held', 'limited', 'suspended')),
  reason text NOT NULL,
  decision_id uuid REFERENCES safety.decision (id),
  until timestamptz,
  PRIMARY KEY (subject_id, kind)
);

-- Who of the staff did what to what, why, and how it stood before. Only ever added to.
CREATE TABLE safety.log_entry (
  id uuid PRIMARY KEY,
  logged_at timestamptz NOT NULL,
  staff_id uuid,
  deed text NOT NULL,
  case_id uuid NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  why text NOT NULL,
  before jsonb NOT NULL
);
CREATE INDEX log_entry_case ON safety.log_entry (case_id, id);

-- Counts of a month for the public page, made by a job.
CREATE TABLE safety.month_count (
  month date PRIMARY KEY,
  counts jsonb NOT NULL,
  counted_at timestamptz NOT NULL
);

CREATE FUNCTION safety.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.%: % is refused, %', tg_table_schema, tg_table_name, lower(tg_op), tg_argv[0]
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON safety.decision
  FOR EACH STATEMENT EXECUTE FUNCTION safety.refuse('a decision is reversed by another decision');
CREATE TRIGGER log_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON safety.log_entry
  FOR EACH STATEMENT EXECUTE FUNCTION safety.refuse('the log is only added to');
CREATE TRIGGER snapshot_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON safety.snapshot
  FOR EACH STATEMENT EXECUTE FUNCTION safety.refuse('evidence does not change');
CREATE TRIGGER appeal_kept BEFORE DELETE OR TRUNCATE ON safety.appeal
  FOR EACH STATEMENT EXECUTE FUNCTION safety.refuse('an appeal is answered, not deleted');
CREATE TRIGGER appeal_once BEFORE UPDATE ON safety.appeal
  FOR EACH ROW WHEN (old.answered_at IS NOT NULL OR old.decided_by <> new.decided_by OR old.statement <> new.statement)
  EXECUTE FUNCTION safety.refuse('an appeal is answered once');
