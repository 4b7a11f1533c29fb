-- Members of the demo whom a visitor may become have a first device that runs in the server: it has their chats from
-- the beginning, follows them while nobody walks as them, and knows the words with which a visitor's browser takes
-- them over. Nobody's else keys are ever kept like this.
CREATE TABLE demo.first_device (
  member_id uuid PRIMARY KEY,
  device_id uuid NOT NULL,
  words text NOT NULL
);

-- What such a device keeps: its keys and groups, not what was said.
CREATE TABLE demo.device_record (
  member_id uuid NOT NULL REFERENCES demo.first_device (member_id) ON DELETE CASCADE,
  key text COLLATE "C" NOT NULL,
  value bytea NOT NULL,
  PRIMARY KEY (member_id, key)
);
