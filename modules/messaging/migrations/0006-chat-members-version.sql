-- Moves on whenever somebody joins or leaves: what a server process remembers of a chat's members holds while this
-- stands, which the lock of the chat shows with every message.
ALTER TABLE messaging.chat ADD COLUMN members_version bigint NOT NULL DEFAULT 0;

-- Whoever writes to the log holds the chat's row: asking for it again costs as much as the entry itself.
ALTER TABLE messaging.envelope DROP CONSTRAINT envelope_chat_id_fkey;
