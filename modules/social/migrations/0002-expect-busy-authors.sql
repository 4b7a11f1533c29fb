-- Most authors write little and a few very much. A planner that expects the average collects and sorts all the
-- posts of a busy one; told to expect a thousand, it walks the index in order and stops at the page's end.
ALTER TABLE social.post ALTER COLUMN author_id SET (n_distinct = -0.001);
