-- Encrypted chats: the server orders and keeps what it cannot read. Tables of a member come first, keyed by the
-- member; those of a chat after them, keyed by the chat.

-- A member's lasting key, and the vault with its secret, sealed by what only the member knows.
CREATE TABLE messaging.account (
  member_id uuid PRIMARY KEY,
  public_key bytea NOT NULL CHECK (octet_length(public_key) = 32),
  vault bytea NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE messaging.device (
  member_id uuid NOT NULL,
  device_id uuid NOT NULL,
  signature_key bytea NOT NULL CHECK (octet_length(signature_key) = 32),
  certificate bytea NOT NULL,
  label text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, device_id)
);

-- With each a device can be added to one chat while it is away; the last resort is handed out when none is left.
CREATE TABLE messaging.key_package (
  member_id uuid NOT NULL,
  device_id uuid NOT NULL,
  key_package_id uuid NOT NULL,
  content bytea NOT NULL,
  is_last_resort boolean NOT NULL,
  PRIMARY KEY (member_id, device_id, key_package_id),
  FOREIGN KEY (member_id, device_id) REFERENCES messaging.device (member_id, device_id) ON DELETE CASCADE
);

-- What a device needs to enter a chat that it was added to; gone once it has said that it is in.
CREATE TABLE messaging.welcome (
  member_id uuid NOT NULL,
  device_id uuid NOT NULL,
  chat_id uuid NOT NULL,
  seq bigint NOT NULL CHECK (seq > 0),
  content bytea NOT NULL,
  PRIMARY KEY (member_id, device_id, chat_id),
  FOREIGN KEY (member_id, device_id) REFERENCES messaging.device (member_id, device_id) ON DELETE CASCADE
);

-- The keys of past epochs, sealed by a key that only the member's devices have.
CREATE TABLE messaging.epoch_key (
  member_id uuid NOT NULL,
  chat_id uuid NOT NULL,
  epoch bigint NOT NULL CHECK (epoch >= 0),
  sealed bytea NOT NULL,
  PRIMARY KEY (member_id, chat_id, epoch)
);

-- In which chats a member is. Sending writes nothing here: what is unread is counted from the chat's own row.
CREATE TABLE messaging.member_chat (
  member_id uuid NOT NULL,
  chat_id uuid NOT NULL,
  PRIMARY KEY (member_id, chat_id)
);

-- Makes the chat of two members unique. The lower id stands first, whoever opens it.
CREATE TABLE messaging.chat_pair (
  low_member_id uuid NOT NULL,
  high_member_id uuid NOT NULL,
  chat_id uuid NOT NULL,
  PRIMARY KEY (low_member_id, high_member_id),
  CHECK (low_member_id <= high_member_id)
);

-- Its row is the lock of the chat: whoever holds it gives out the next seq, and the next epoch.
CREATE TABLE messaging.chat (
  chat_id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('pair', 'group')),
  epoch bigint NOT NULL CHECK (epoch >= 0),
  last_seq bigint NOT NULL CHECK (last_seq >= 0),
  -- How many messages so far that count as unread for those who have not seen them.
  counted bigint NOT NULL DEFAULT 0 CHECK (counted >= 0),
  created_at timestamptz NOT NULL,
  last_activity_at timestamptz NOT NULL
) WITH (fillfactor = 70);

CREATE TABLE messaging.chat_member (
  chat_id uuid NOT NULL REFERENCES messaging.chat (chat_id) ON DELETE CASCADE,
  member_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('member', 'admin')),
  joined_seq bigint NOT NULL CHECK (joined_seq >= 0),
  -- Null while the member is in. Who has left reads what was said before, and nothing after.
  left_seq bigint,
  read_seq bigint NOT NULL DEFAULT 0 CHECK (read_seq >= 0),
  read_counted bigint NOT NULL DEFAULT 0 CHECK (read_counted >= 0),
  PRIMARY KEY (chat_id, member_id)
);

-- The log of a chat: commits and messages in one order, all of it sealed.
CREATE TABLE messaging.envelope (
  chat_id uuid NOT NULL REFERENCES messaging.chat (chat_id) ON DELETE CASCADE,
  seq bigint NOT NULL CHECK (seq > 0),
  kind text NOT NULL CHECK (kind IN ('commit', 'message')),
  epoch bigint NOT NULL CHECK (epoch >= 0),
  envelope_id uuid NOT NULL,
  sender_id uuid NOT NULL,
  device_id uuid NOT NULL,
  content bytea NOT NULL,
  -- How many counting messages there are up to this one, itself included.
  counted bigint NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (chat_id, seq),
  -- The client's id is unique within its chat: enough to know a repeated request.
  UNIQUE (chat_id, envelope_id)
);

-- The public description of the group in each epoch, with which a member's new device joins and reads.
CREATE TABLE messaging.chat_epoch (
  chat_id uuid NOT NULL REFERENCES messaging.chat (chat_id) ON DELETE CASCADE,
  epoch bigint NOT NULL CHECK (epoch >= 0),
  -- The seq of the commit that began it.
  seq bigint NOT NULL CHECK (seq > 0),
  group_info bytea NOT NULL,
  PRIMARY KEY (chat_id, epoch)
);
