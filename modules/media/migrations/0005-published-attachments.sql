-- A post shows it: its words change only with an edit of the post, which keeps what stood before.
ALTER TABLE media.attachment ADD COLUMN is_published boolean NOT NULL DEFAULT false;
