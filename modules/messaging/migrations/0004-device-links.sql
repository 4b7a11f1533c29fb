-- A member's new device asks another of theirs for the vault: one at a time, and for minutes.
CREATE TABLE messaging.device_link (
  member_id uuid PRIMARY KEY,
  code text NOT NULL,
  public_key bytea NOT NULL CHECK (octet_length(public_key) = 32),
  -- The vault, sealed for the key above; null until the other device has answered.
  answer bytea,
  expires_at timestamptz NOT NULL
);
