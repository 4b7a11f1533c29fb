-- The books. Amounts and balances are unsigned 128-bit; ledger times are nanoseconds since 1970.

-- The last ledger time given out. A sequence, because it must go on even when a transaction rolls back.
CREATE SEQUENCE ledger.clock AS bigint MINVALUE 0 START 0;

-- Gives out `count` consecutive times, all later than any given before and not before `now`.
-- The advisory lock is held only inside this call, so nobody waits for another's commit here. The caller
-- must hold its accounts' locks already, so that times of one account grow in the order of its transfers;
-- asking for the transaction's id first lets the sealing know which transactions own times up to a mark.
CREATE FUNCTION ledger.take_times(now bigint, count bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  first bigint;
  ignored text;
BEGIN
  -- Assignments, because PL/pgSQL evaluates them without starting a query.
  ignored := pg_current_xact_id();
  ignored := pg_advisory_lock(7305462);
  first := greatest(coalesce(pg_sequence_last_value('ledger.clock'), 0) + 1, now);
  ignored := setval('ledger.clock', first + count - 1);
  ignored := pg_advisory_unlock(7305462);
  RETURN first;
END $$;

CREATE TABLE ledger.account (
  id uuid PRIMARY KEY,
  user_data uuid,
  ledger bigint NOT NULL,
  timestamp bigint NOT NULL,
  code integer NOT NULL,
  flags integer NOT NULL,
  debits_pending numeric(39) NOT NULL DEFAULT 0,
  debits_posted numeric(39) NOT NULL DEFAULT 0,
  credits_pending numeric(39) NOT NULL DEFAULT 0,
  credits_posted numeric(39) NOT NULL DEFAULT 0,
  -- One constraint, because each costs every statement its parsing. What cannot change is checked on insert.
  CONSTRAINT account_balances CHECK (
    least(debits_pending, debits_posted, credits_pending, credits_posted) >= 0
    AND debits_pending + debits_posted < 340282366920938463463374607431768211456
    AND credits_pending + credits_posted < 340282366920938463463374607431768211456
    AND CASE flags & 6
      WHEN 2 THEN debits_pending + debits_posted <= credits_posted
      WHEN 4 THEN credits_pending + credits_posted <= debits_posted
      ELSE true
    END)
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.05);

-- A row with `failure` is an id that failed and may never be used again: it shares the primary key with the
-- transfers, so that of two attempts at once only one can win.
CREATE TABLE ledger.transfer (
  id uuid PRIMARY KEY,
  debit_account_id uuid,
  credit_account_id uuid,
  timestamp bigint NOT NULL,
  ledger bigint,
  code integer,
  flags smallint,
  pending_id uuid,
  user_data uuid,
  timeout_seconds bigint,
  amount numeric(39),
  failure text,
  CONSTRAINT transfer_fields CHECK (
    (failure IS NULL AND debit_account_id <> credit_account_id AND amount >= 0) IS TRUE
    OR (failure IS NOT NULL AND debit_account_id IS NULL AND credit_account_id IS NULL AND amount IS NULL))
);
CREATE INDEX transfer_debit ON ledger.transfer (debit_account_id, timestamp);
CREATE INDEX transfer_credit ON ledger.transfer (credit_account_id, timestamp);
CREATE UNIQUE INDEX transfer_timestamp ON ledger.transfer (timestamp);

-- What became of each pending transfer.
CREATE TABLE ledger.pending_transfer (
  id uuid PRIMARY KEY,
  expires_at bigint,
  state text NOT NULL CHECK (state IN ('pending', 'posted', 'voided', 'expired')),
  CHECK (state <> 'expired' OR expires_at IS NOT NULL)
) WITH (fillfactor = 70);
CREATE INDEX pending_transfer_due ON ledger.pending_transfer (expires_at)
  WHERE state = 'pending' AND expires_at IS NOT NULL;

-- The four balances after each transfer, for accounts with the history flag.
CREATE TABLE ledger.balance_record (
  account_id uuid NOT NULL,
  timestamp bigint NOT NULL,
  debits_pending numeric(39) NOT NULL,
  debits_posted numeric(39) NOT NULL,
  credits_pending numeric(39) NOT NULL,
  credits_posted numeric(39) NOT NULL,
  PRIMARY KEY (account_id, timestamp)
);

-- Sealed history: a block covers all rows of ledger.transfer after the block before, through a ledger time.
CREATE TABLE ledger.block (
  number bigint PRIMARY KEY,
  through_timestamp bigint NOT NULL UNIQUE,
  transfer_count bigint NOT NULL,
  merkle_root bytea NOT NULL,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  sealed_at timestamptz NOT NULL
);

-- What a row's leaf in its block's Merkle tree is the SHA-256 of; `seal.ts` has the same for verification.
CREATE FUNCTION ledger.leaf_text(t ledger.transfer) RETURNS text LANGUAGE sql STABLE
RETURN concat('transfer|', t.id, '|', t.timestamp, '|', t.debit_account_id, '|', t.credit_account_id, '|', t.amount,
              '|', t.pending_id, '|', t.user_data, '|', t.timeout_seconds, '|', t.ledger, '|', t.code, '|', t.flags,
              '|', t.failure);

-- How far the next block may reach: once every transaction up to `xid` has ended, no row with a time up to
-- `through_timestamp` can appear any more.
CREATE TABLE ledger.seal_mark (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  through_timestamp bigint NOT NULL,
  xid xid8 NOT NULL
);

-- Guards. They are statement triggers or fire only for a violation, so the hot path does not pay for them.

CREATE FUNCTION ledger.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.%: % is refused, %', tg_table_schema, tg_table_name, lower(tg_op), tg_argv[0]
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER transfer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.transfer
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse('a transfer is corrected by another transfer');
CREATE TRIGGER balance_record_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.balance_record
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse('history does not change');
CREATE TRIGGER block_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.block
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse('a sealed block does not change');
CREATE TRIGGER account_kept BEFORE DELETE OR TRUNCATE ON ledger.account
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse('an account is closed, not deleted');
CREATE TRIGGER account_identity_fixed BEFORE UPDATE OF id, user_data, ledger, timestamp, code ON ledger.account
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse('only balances and the closed flag change');
CREATE TRIGGER account_flags_fixed BEFORE UPDATE OF flags ON ledger.account
  FOR EACH ROW WHEN ((old.flags & ~32) <> (new.flags & ~32))
  EXECUTE FUNCTION ledger.refuse('only the closed flag changes');
CREATE TRIGGER account_opens_empty BEFORE INSERT ON ledger.account
  FOR EACH ROW WHEN (new.debits_pending <> 0 OR new.debits_posted <> 0
                     OR new.credits_pending <> 0 OR new.credits_posted <> 0
                     OR new.ledger NOT BETWEEN 1 AND 4294967295 OR new.code NOT BETWEEN 1 AND 65535
                     OR new.flags & 6 = 6)
  EXECUTE FUNCTION ledger.refuse('a new account is empty, has a ledger and a code, and one limit at most');
CREATE TRIGGER pending_transfer_kept BEFORE DELETE OR TRUNCATE ON ledger.pending_transfer
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse('it is posted, voided or expired');
CREATE TRIGGER pending_transfer_once BEFORE UPDATE ON ledger.pending_transfer
  FOR EACH ROW WHEN (old.state <> 'pending' OR new.state = 'pending' OR old.id <> new.id
                     OR old.expires_at IS DISTINCT FROM new.expires_at)
  EXECUTE FUNCTION ledger.refuse('a pending transfer is resolved once');

-- Double entry: no statement may change the debits of a ledger without changing its credits as much.
CREATE FUNCTION ledger.check_double_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (
      SELECT ledger, debits_pending - credits_pending AS pending, debits_posted - credits_posted AS posted FROM after
      UNION ALL
      SELECT ledger, credits_pending - debits_pending, credits_posted - debits_posted FROM before
    ) change GROUP BY ledger HAVING sum(pending) <> 0 OR sum(posted) <> 0
  ) THEN
    RAISE EXCEPTION 'ledger.account: debits and credits would differ' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER account_double_entry AFTER UPDATE ON ledger.account
  REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.check_double_entry();

-- The fast door: adds what a batch changes to the balances instead of overwriting them, so that nothing has
-- to be read or locked beforehand and batches of several processes pass through one account without conflict.
-- The caller decided on copies that may be old. What the decision rests on is checked here, under the lock:
-- the flags are the ones it saw, and an account with a limit has the room that the batch needs at its
-- tightest moment. Otherwise nothing happens and the caller decides again on locked accounts. A used id
-- fails on the primary key in the same way. Accounts come in the order of ids: the order of locks.
-- Transfers name their accounts by place in that list. Subscripts, because PL/pgSQL keeps its arrays taken apart: several times cheaper than unnest. The settings
-- keep the plan a nested loop in the order given.
-- History is given as the change since the start of the batch and kept as the balance after the transfer.
CREATE FUNCTION ledger.apply_deltas(
  now bigint,
  account_ids uuid[], account_flags int[], rooms numeric[],
  added_debits_pending numeric[], added_debits_posted numeric[],
  added_credits_pending numeric[], added_credits_posted numeric[],
  ids uuid[], debit_places int[], credit_places int[], ledgers bigint[], codes int[], transfer_flags smallint[],
  users_data uuid[], timeouts bigint[], amounts numeric[], has_pending boolean,
  history_places int[], history_offsets int[],
  history_debits_pending numeric[], history_debits_posted numeric[],
  history_credits_pending numeric[], history_credits_posted numeric[]
) RETURNS bigint LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off
AS $$
DECLARE
  changed bigint;
  first bigint;
BEGIN
  UPDATE ledger.account a SET
    debits_pending = a.debits_pending + added_debits_pending[n],
    debits_posted = a.debits_posted + added_debits_posted[n],
    credits_pending = a.credits_pending + added_credits_pending[n],
    credits_posted = a.credits_posted + added_credits_posted[n]
  FROM generate_series(1, cardinality(account_ids)) AS n
  WHERE a.id = account_ids[n] AND a.flags = account_flags[n] AND CASE a.flags & 6
    WHEN 2 THEN a.credits_posted - a.debits_posted - a.debits_pending >= rooms[n]
    WHEN 4 THEN a.debits_posted - a.credits_posted - a.credits_pending >= rooms[n]
    ELSE true END;
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed <> cardinality(account_ids) THEN
    RAISE EXCEPTION 'ledger.apply_deltas: the accounts are not as decided on' USING ERRCODE = 'LG001';
  END IF;
  first := ledger.take_times(now, cardinality(ids));
  INSERT INTO ledger.transfer (id, debit_account_id, credit_account_id, timestamp, ledger, code, flags, user_data,
                               timeout_seconds, amount)
  SELECT ids[n], account_ids[debit_places[n]], account_ids[credit_places[n]], first + n - 1, ledgers[n], codes[n], transfer_flags[n], users_data[n],
         timeouts[n], amounts[n]
  FROM generate_series(1, cardinality(ids)) AS n;
  IF has_pending THEN
    INSERT INTO ledger.pending_transfer (id, expires_at, state)
    SELECT ids[n], first + n - 1 + timeouts[n] * 1000000000, 'pending'
    FROM generate_series(1, cardinality(ids)) AS n
    WHERE transfer_flags[n] & 2 <> 0;
  END IF;
  IF history_places <> '{}' THEN
    INSERT INTO ledger.balance_record
      (account_id, timestamp, debits_pending, debits_posted, credits_pending, credits_posted)
    SELECT a.id, first + v.start_offset,
           a.debits_pending - added_debits_pending[v.place] + v.debits_pending,
           a.debits_posted - added_debits_posted[v.place] + v.debits_posted,
           a.credits_pending - added_credits_pending[v.place] + v.credits_pending,
           a.credits_posted - added_credits_posted[v.place] + v.credits_posted
    FROM unnest(history_places, history_offsets, history_debits_pending, history_debits_posted,
                history_credits_pending, history_credits_posted)
      AS v(place, start_offset, debits_pending, debits_posted, credits_pending, credits_posted)
    JOIN ledger.account a ON a.id = account_ids[v.place];
  END IF;
  RETURN first;
END $$;
