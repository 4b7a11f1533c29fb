-- What one member has uploaded: for the export of own data, and when a member leaves.
CREATE INDEX attachment_by_owner ON media.attachment (owner_id, id);
