-- Evidence is kept until a day that is set when the case is closed, and not longer. The day never comes nearer.
ALTER TABLE safety.moderation_case
  ADD COLUMN evidence_until timestamptz,
  ADD COLUMN evidence_deleted_at timestamptz,
  ADD CONSTRAINT moderation_case_evidence_check
    CHECK (evidence_deleted_at IS NULL OR (evidence_until IS NOT NULL AND evidence_deleted_at >= evidence_until));
UPDATE safety.moderation_case SET evidence_until = closed_at + interval '180 days' WHERE closed_at IS NOT NULL;
CREATE INDEX moderation_case_evidence ON safety.moderation_case (evidence_until) WHERE evidence_deleted_at IS NULL;

CREATE TRIGGER evidence_day_kept BEFORE UPDATE ON safety.moderation_case
  FOR EACH ROW WHEN (old.evidence_until IS NOT NULL AND new.evidence_until IS DISTINCT FROM old.evidence_until)
  EXECUTE FUNCTION safety.refuse('evidence is kept as long as was said');
CREATE TRIGGER moderation_case_kept BEFORE DELETE OR TRUNCATE ON safety.moderation_case
  FOR EACH STATEMENT EXECUTE FUNCTION safety.refuse('a case is closed, not deleted');

-- Evidence of a case whose day has come goes; everything else stays.
CREATE FUNCTION safety.refuse_before_its_day() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  case_of uuid;
BEGIN
  IF tg_table_name = 'snapshot' THEN
    case_of := old.case_id;
  ELSE
    SELECT case_id INTO case_of FROM safety.report WHERE id = old.report_id;
  END IF;
  IF EXISTS (SELECT FROM safety.moderation_case WHERE id = case_of AND evidence_deleted_at IS NOT NULL) THEN
    RETURN old;
  END IF;
  RAISE EXCEPTION '%.%: delete is refused, evidence is kept until its day', tg_table_schema, tg_table_name
    USING ERRCODE = 'restrict_violation';
END $$;

DROP TRIGGER snapshot_append_only ON safety.snapshot;
CREATE TRIGGER snapshot_append_only BEFORE UPDATE OR TRUNCATE ON safety.snapshot
  FOR EACH STATEMENT EXECUTE FUNCTION safety.refuse('evidence does not change');
CREATE TRIGGER snapshot_kept BEFORE DELETE ON safety.snapshot
  FOR EACH ROW EXECUTE FUNCTION safety.refuse_before_its_day();
DROP TRIGGER evidence_append_only ON safety.evidence;
CREATE TRIGGER evidence_append_only BEFORE UPDATE OR TRUNCATE ON safety.evidence
  FOR EACH STATEMENT EXECUTE FUNCTION safety.refuse('evidence does not change');
CREATE TRIGGER evidence_kept BEFORE DELETE ON safety.evidence
  FOR EACH ROW EXECUTE FUNCTION safety.refuse_before_its_day();

-- The log also holds what is done to the media block list, which belongs to no case.
ALTER TABLE safety.log_entry ALTER COLUMN case_id DROP NOT NULL;
