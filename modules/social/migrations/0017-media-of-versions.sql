-- What was said of each picture in a former version, beside `media_ids`; null where nothing was kept yet.
ALTER TABLE social.post_version ADD COLUMN media_alts text[];
