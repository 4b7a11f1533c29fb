-- Which ledger account holds a member's money in a currency. Made on demand, never changed.
CREATE TABLE payments.account (
  member_id uuid NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  ledger_account_id uuid NOT NULL UNIQUE,
  PRIMARY KEY (member_id, currency)
);

-- Which ledger account stands for the operator's money at a bank.
CREATE TABLE payments.settlement_account (
  bank_routing_number text NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  ledger_account_id uuid NOT NULL UNIQUE,
  PRIMARY KEY (bank_routing_number, currency)
);

-- A payment's id is the id of its transfer in the ledger. `opened_ledger_time` is the ledger time of that
-- transfer, which orders every list; `posted_ledger_time` that of the transfer which moved the money.
CREATE TABLE payments.payment (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  state text NOT NULL CHECK (state IN ('pending', 'posted', 'failed')),
  payer_id uuid,
  payee_id uuid NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  to_handle text,
  note text,
  failure_code text,
  opened_ledger_time bigint NOT NULL UNIQUE,
  posted_ledger_time bigint,
  created_at timestamptz NOT NULL,
  resolved_at timestamptz,
  CONSTRAINT payment_sides CHECK (
    CASE kind
      WHEN 'send' THEN payer_id IS NOT NULL AND payer_id <> payee_id AND to_handle IS NOT NULL AND state = 'posted'
      WHEN 'top_up' THEN payer_id IS NULL AND to_handle IS NULL AND note IS NULL
      ELSE false
    END),
  CONSTRAINT payment_state CHECK (
    (posted_ledger_time IS NOT NULL) = (state = 'posted')
    AND (failure_code IS NOT NULL) = (state = 'failed')
    AND (resolved_at IS NOT NULL) = (state <> 'pending'))
);
CREATE INDEX payment_payer ON payments.payment (payer_id, opened_ledger_time DESC) WHERE payer_id IS NOT NULL;
CREATE INDEX payment_payee ON payments.payment (payee_id, opened_ledger_time DESC);
CREATE INDEX payment_pending ON payments.payment (created_at) WHERE state = 'pending';

-- What passes between us and the bank about a top-up. `request` is sent again byte for byte.
CREATE TABLE payments.top_up (
  payment_id uuid PRIMARY KEY REFERENCES payments.payment,
  -- The id of the transfer that will post or void: fixed before anything is asked, so that it happens once.
  resolution_id uuid NOT NULL UNIQUE,
  bank_name text NOT NULL,
  request bytea NOT NULL,
  asks integer NOT NULL DEFAULT 0,
  last_asked_at timestamptz,
  bank_reference text,
  answer bytea,
  -- When reconciliation found the bank to agree.
  confirmed_at timestamptz
);
CREATE INDEX top_up_unconfirmed ON payments.top_up (payment_id) WHERE confirmed_at IS NULL;

-- How far the bank's list of outcomes has been compared.
CREATE TABLE payments.reconciliation (
  bank_routing_number text PRIMARY KEY,
  after_seq bigint NOT NULL
);

-- Where the bank's books and ours disagree. Each is somebody's work.
CREATE TABLE payments.bank_difference (
  end_to_end_id text NOT NULL,
  kind text NOT NULL,
  detail jsonb NOT NULL,
  found_at timestamptz NOT NULL,
  PRIMARY KEY (end_to_end_id, kind)
);

-- A payment is decided once and its terms never change.
CREATE FUNCTION payments.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.%: % is refused, %', tg_table_schema, tg_table_name, lower(tg_op), tg_argv[0]
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER payment_decided_once BEFORE UPDATE ON payments.payment FOR EACH ROW
  WHEN (old.state <> 'pending' OR new.state = 'pending'
        OR (old.id, old.kind, old.payer_id, old.payee_id, old.currency, old.amount_minor, old.to_handle, old.note,
            old.opened_ledger_time, old.created_at)
           IS DISTINCT FROM
           (new.id, new.kind, new.payer_id, new.payee_id, new.currency, new.amount_minor, new.to_handle, new.note,
            new.opened_ledger_time, new.created_at))
  EXECUTE FUNCTION payments.refuse('a payment is decided once and its terms never change');
CREATE TRIGGER payment_kept BEFORE DELETE OR TRUNCATE ON payments.payment
  FOR EACH STATEMENT EXECUTE FUNCTION payments.refuse('payments are kept');
CREATE TRIGGER account_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON payments.account
  FOR EACH STATEMENT EXECUTE FUNCTION payments.refuse('an account stays with its member');
CREATE TRIGGER settlement_account_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON payments.settlement_account
  FOR EACH STATEMENT EXECUTE FUNCTION payments.refuse('an account stays with its bank');
