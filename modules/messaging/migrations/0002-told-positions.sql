-- What the other member is told of this one's read position, where that is less than `read_seq`: who reads across a
-- block does so unseen. Null: they are told all of it.
ALTER TABLE messaging.participant ADD COLUMN told_seq bigint CHECK (told_seq < read_seq);
