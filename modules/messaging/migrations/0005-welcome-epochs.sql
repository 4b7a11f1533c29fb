-- The epoch into which a welcome leads, as the chat counts: a chat may be founded anew, and its group with it.
-- A device whose welcome goes here joins by itself.
DELETE FROM messaging.welcome;
ALTER TABLE messaging.welcome ADD COLUMN epoch bigint NOT NULL CHECK (epoch > 0);
