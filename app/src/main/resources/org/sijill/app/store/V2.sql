-- A page that was refused: where it stood (see pipeline.Origin), why, and the reason without what is particular to the page.
CREATE TABLE reject (
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  byte_offset BIGINT NOT NULL,
  source TEXT,
  reason TEXT NOT NULL,
  kind TEXT NOT NULL,
  generation INTEGER NOT NULL
);
