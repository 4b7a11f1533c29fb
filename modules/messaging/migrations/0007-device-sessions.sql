-- In which session a device was last seen: when the device is taken out, that session ends with it.
ALTER TABLE messaging.device ADD COLUMN session_id uuid;
