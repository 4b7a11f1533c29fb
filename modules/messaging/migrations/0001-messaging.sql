-- Conversation tables are keyed first by the conversation, the inbox by the member; the claim by the pair.

-- Makes the conversation of two members unique. The lower id stands first, whoever opens it.
CREATE TABLE messaging.pair_claim (
  low_member_id uuid NOT NULL,
  high_member_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  PRIMARY KEY (low_member_id, high_member_id),
  CHECK (low_member_id < high_member_id)
);

-- Its row is the lock of the conversation: whoever holds it gives out the next seq.
CREATE TABLE messaging.conversation (
  conversation_id uuid PRIMARY KEY,
  last_seq bigint NOT NULL DEFAULT 0 CHECK (last_seq >= 0),
  created_at timestamptz NOT NULL
);

-- Who takes part, and up to which seq each has read.
CREATE TABLE messaging.participant (
  conversation_id uuid NOT NULL REFERENCES messaging.conversation (conversation_id) ON DELETE CASCADE,
  member_id uuid NOT NULL,
  read_seq bigint NOT NULL DEFAULT 0 CHECK (read_seq >= 0),
  PRIMARY KEY (conversation_id, member_id)
);

CREATE TABLE messaging.message (
  conversation_id uuid NOT NULL REFERENCES messaging.conversation (conversation_id) ON DELETE CASCADE,
  seq bigint NOT NULL CHECK (seq > 0),
  message_id uuid NOT NULL,
  sender_id uuid NOT NULL,
  text text NOT NULL CHECK (text <> ''),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (conversation_id, seq),
  -- The client's id is unique within its conversation: enough to know a repeated request.
  UNIQUE (conversation_id, message_id)
);

-- A member's list of conversations, one row each, kept up to date by every message.
CREATE TABLE messaging.inbox (
  member_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  last_activity_at timestamptz NOT NULL,
  unread_count integer NOT NULL DEFAULT 0 CHECK (unread_count >= 0),
  PRIMARY KEY (member_id, conversation_id)
) WITH (fillfactor = 80);
CREATE INDEX inbox_by_activity ON messaging.inbox (member_id, last_activity_at, conversation_id)
  INCLUDE (unread_count);
CREATE INDEX inbox_unread ON messaging.inbox (member_id) INCLUDE (unread_count) WHERE unread_count > 0;
