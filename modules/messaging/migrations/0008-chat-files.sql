-- Files of encrypted chats: bytes that only the chat's devices can open. What they are stands in a message.
CREATE TABLE messaging.chat_file (
  chat_id uuid NOT NULL REFERENCES messaging.chat (chat_id),
  file_id uuid NOT NULL,
  sender_id uuid NOT NULL,
  bytes bigint NOT NULL CHECK (bytes > 0),
  -- Where the chat's log stood: who left before does not read what came after.
  seq bigint NOT NULL CHECK (seq >= 0),
  -- Null while the bytes are arriving.
  stored_at timestamptz,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (chat_id, file_id)
);

-- For sweeping what never arrived.
CREATE INDEX chat_file_arriving ON messaging.chat_file (created_at) WHERE stored_at IS NULL;

-- What a member has sent in files on a day (UTC).
CREATE TABLE messaging.file_quota (
  member_id uuid NOT NULL,
  day date NOT NULL,
  bytes bigint NOT NULL CHECK (bytes >= 0),
  PRIMARY KEY (member_id, day)
);
CREATE INDEX file_quota_by_day ON messaging.file_quota (day);
