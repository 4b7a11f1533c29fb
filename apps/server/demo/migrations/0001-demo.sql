-- The one filling of this database with the demo town. A filling that was cut off is finished by the next start,
-- with the day for which it began.
CREATE TABLE demo.seeding (
  id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  seeded_at timestamptz NOT NULL,
  finished_at timestamptz
);
