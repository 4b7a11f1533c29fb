-- A member who wants to leave: on the day it is due everything goes. Taking it back deletes the row.
CREATE TABLE identity.deletion (
  member_id uuid PRIMARY KEY REFERENCES identity.member (id) ON DELETE CASCADE,
  asked_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL CHECK (due_at > asked_at)
);
CREATE INDEX deletion_due_at ON identity.deletion (due_at);

-- What is left of a member who has left: an id without a person, so that what others have received or been paid
-- still comes from somebody. No name, address or handle is kept.
ALTER TABLE identity.member
  ADD COLUMN deleted_at timestamptz,
  -- Where the member lives now, by the member's own word: an address on the web.
  ADD COLUMN moved_to text CHECK (moved_to ~ '^https?://');
