-- Conversations from before chats were encrypted are closed: nothing is added to them. Each of the two reads theirs
-- until they let go of it, and with the second the text is deleted.
ALTER TABLE messaging.inbox RENAME TO older_chat;
ALTER TABLE messaging.older_chat RENAME CONSTRAINT inbox_pkey TO older_chat_pkey;
DROP INDEX messaging.inbox_unread, messaging.inbox_by_activity;
ALTER TABLE messaging.older_chat DROP COLUMN unread_count;

-- What nobody has said anything in, or nobody can read any more, goes at once.
DELETE FROM messaging.conversation c WHERE NOT EXISTS (
  SELECT FROM messaging.older_chat o JOIN messaging.message m USING (conversation_id)
  WHERE o.conversation_id = c.conversation_id
);
DELETE FROM messaging.older_chat o WHERE NOT EXISTS (
  SELECT FROM messaging.conversation c WHERE c.conversation_id = o.conversation_id
);
CREATE INDEX older_chat_by_activity ON messaging.older_chat (member_id, last_activity_at, conversation_id);

-- Only writing and reading marks needed these.
DROP TABLE messaging.pair_claim;
ALTER TABLE messaging.participant DROP COLUMN told_seq, DROP COLUMN read_seq;
ALTER TABLE messaging.conversation DROP COLUMN last_seq;
ALTER TABLE messaging.message DROP CONSTRAINT message_conversation_id_message_id_key;

-- What the others are told of a member's read position, where that is less: who reads across a block does so unseen.
-- Null: they are told all of it.
ALTER TABLE messaging.chat_member ADD COLUMN told_seq bigint CHECK (told_seq < read_seq);

-- The files of a chat that has gone stand for the hourly sweep, which removes their bytes first.
ALTER TABLE messaging.chat_file DROP CONSTRAINT chat_file_chat_id_fkey;
