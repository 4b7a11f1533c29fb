-- The member. better-auth reads this table as its user; the row exists only once the e-mail is verified.
CREATE TABLE identity.member (
  id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  email_verified boolean NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  -- As its owner writes it; handle_key is the form that is compared.
  handle text NOT NULL,
  handle_key text COLLATE "C" NOT NULL UNIQUE CHECK (handle_key = lower(handle)),
  bio text NOT NULL DEFAULT '',
  -- A picture in the media module; no foreign key across modules.
  avatar_id uuid,
  joined_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);

-- Who may use a handle: one row per handle in lower case, so that two can never win the same one.
-- pending: a sign-up waits for its code. held: a member's handle. released: kept for its former owner.
CREATE TABLE identity.handle_claim (
  handle_key text COLLATE "C" PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('pending', 'held', 'released')),
  email text,
  member_id uuid REFERENCES identity.member (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  claimed_at timestamptz NOT NULL,
  expires_at timestamptz,
  CHECK ((state = 'pending') = (email IS NOT NULL)),
  CHECK ((state = 'pending') = (member_id IS NULL)),
  CHECK ((state = 'held') = (expires_at IS NULL))
);
CREATE INDEX handle_claim_member_id ON identity.handle_claim (member_id);
CREATE INDEX handle_claim_expires_at ON identity.handle_claim (expires_at);
CREATE INDEX handle_claim_email ON identity.handle_claim (email) WHERE email IS NOT NULL;

-- How a name is found: folded, one row from each word onwards. Handles are found by member.handle_key.
CREATE TABLE identity.name_key (
  key text COLLATE "C" NOT NULL,
  member_id uuid NOT NULL REFERENCES identity.member (id) ON DELETE CASCADE,
  PRIMARY KEY (key, member_id)
);
CREATE INDEX name_key_member_id ON identity.name_key (member_id);

-- Passwords (and later accounts of other providers); better-auth's account.
CREATE TABLE identity.credential (
  id uuid PRIMARY KEY,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  member_id uuid NOT NULL REFERENCES identity.member (id) ON DELETE CASCADE,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password_hash text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  UNIQUE (provider_id, account_id)
);
CREATE INDEX credential_member_id ON identity.credential (member_id);

CREATE TABLE identity.session (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES identity.member (id) ON DELETE CASCADE,
  token text NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  stepped_up_at timestamptz,
  address text,
  user_agent text
);
CREATE INDEX session_member_id ON identity.session (member_id);
CREATE INDEX session_expires_at ON identity.session (expires_at);

CREATE TABLE identity.passkey (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES identity.member (id) ON DELETE CASCADE,
  name text,
  public_key text NOT NULL,
  credential_id text NOT NULL UNIQUE,
  counter integer NOT NULL,
  device_type text NOT NULL,
  backed_up boolean NOT NULL,
  transports text,
  aaguid text,
  created_at timestamptz NOT NULL
);
CREATE INDEX passkey_member_id ON identity.passkey (member_id);

-- Challenges of passkey ceremonies; better-auth's verification.
CREATE TABLE identity.challenge (
  id uuid PRIMARY KEY,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX challenge_identifier ON identity.challenge (identifier);
CREATE INDEX challenge_expires_at ON identity.challenge (expires_at);

-- A code sent by mail. The digits are derived from id, round and the secret; they are not here.
CREATE TABLE identity.email_code (
  id uuid PRIMARY KEY,
  purpose text NOT NULL CHECK (purpose IN ('sign_up', 'reset')),
  email text NOT NULL CHECK (email = lower(email)),
  locale text NOT NULL,
  round integer NOT NULL DEFAULT 0,
  tries integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX email_code_email ON identity.email_code (email, purpose);
CREATE INDEX email_code_expires_at ON identity.email_code (expires_at);

-- What a sign-up asked for, until its code comes back. Written for known and unknown addresses alike.
CREATE TABLE identity.sign_up (
  id uuid PRIMARY KEY REFERENCES identity.email_code (id) ON DELETE CASCADE,
  name text NOT NULL,
  handle text NOT NULL,
  password_hash text NOT NULL
);

-- The members that a visitor of a demo may become, with a word on what each one shows.
CREATE TABLE identity.demo_member (
  member_id uuid PRIMARY KEY REFERENCES identity.member (id) ON DELETE CASCADE,
  role_hint text NOT NULL,
  rank integer NOT NULL
);

-- Mail of an instance without a mail server, shown on the development mailbox page.
CREATE TABLE identity.dev_mail (
  id uuid PRIMARY KEY,
  recipient text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX dev_mail_recipient ON identity.dev_mail (recipient, id DESC);
