-- The peer of the benchmark: the usual double entry in SQL, one function call and one commit per transfer.
-- It keeps less than the engine: no pending amounts, no idempotency beyond the primary key, no sealing.
CREATE SCHEMA baseline;
CREATE TABLE baseline.account (
  id uuid PRIMARY KEY,
  balance numeric NOT NULL DEFAULT 0,
  version bigint NOT NULL DEFAULT 0,
  allow_negative boolean NOT NULL DEFAULT true,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE baseline.transfer (
  id uuid PRIMARY KEY,
  from_account_id uuid NOT NULL REFERENCES baseline.account,
  to_account_id uuid NOT NULL REFERENCES baseline.account,
  amount numeric NOT NULL CHECK (amount > 0),
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON baseline.transfer (from_account_id);
CREATE INDEX ON baseline.transfer (to_account_id);
CREATE TABLE baseline.entry (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  account_id uuid NOT NULL REFERENCES baseline.account,
  transfer_id uuid NOT NULL REFERENCES baseline.transfer,
  amount numeric NOT NULL,
  balance_before numeric NOT NULL,
  balance_after numeric NOT NULL,
  account_version bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON baseline.entry (account_id);
CREATE INDEX ON baseline.entry (transfer_id);

CREATE FUNCTION baseline.create_transfer(new_id uuid, payer uuid, payee uuid, amount numeric) RETURNS uuid
LANGUAGE plpgsql AS $$
DECLARE
  paid baseline.account;
  got baseline.account;
BEGIN
  IF payer = payee THEN RAISE EXCEPTION 'accounts must differ'; END IF;
  PERFORM 1 FROM baseline.account WHERE id IN (payer, payee) ORDER BY id FOR UPDATE;
  UPDATE baseline.account SET balance = balance - amount, version = version + 1, updated_at = now()
    WHERE id = payer RETURNING * INTO STRICT paid;
  IF paid.balance < 0 AND NOT paid.allow_negative THEN RAISE EXCEPTION 'balance too low'; END IF;
  UPDATE baseline.account SET balance = balance + amount, version = version + 1, updated_at = now()
    WHERE id = payee RETURNING * INTO STRICT got;
  INSERT INTO baseline.transfer (id, from_account_id, to_account_id, amount) VALUES (new_id, payer, payee, amount);
  INSERT INTO baseline.entry (account_id, transfer_id, amount, balance_before, balance_after, account_version)
  VALUES (payer, new_id, -amount, paid.balance + amount, paid.balance, paid.version),
         (payee, new_id, amount, got.balance - amount, got.balance, got.version);
  RETURN new_id;
END $$;
