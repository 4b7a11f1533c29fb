-- Where a post stood before its author brought it here, as a host; null for what was written here.
ALTER TABLE social.post ADD COLUMN imported_from text;
