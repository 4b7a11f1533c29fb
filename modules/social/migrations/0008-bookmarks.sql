-- Folders in which a member sorts bookmarks; nobody else sees them.
CREATE TABLE social.bookmark_folder (
  member_id uuid NOT NULL,
  folder_id uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, folder_id)
);

-- Who keeps which post, in the shard of the member who keeps it.
CREATE TABLE social.bookmark (
  member_id uuid NOT NULL,
  post_id uuid NOT NULL,
  author_id uuid NOT NULL,
  -- Null: in no folder.
  folder_id uuid,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, post_id),
  FOREIGN KEY (member_id, folder_id) REFERENCES social.bookmark_folder (member_id, folder_id)
);
CREATE INDEX bookmark_by_time ON social.bookmark (member_id, created_at, post_id) INCLUDE (author_id);
CREATE INDEX bookmark_in_folder ON social.bookmark (member_id, folder_id, created_at, post_id) INCLUDE (author_id)
  WHERE folder_id IS NOT NULL;
