-- What the record keeps. No table has a key that the database checks: DuckDB's indices slow bulk loading down and refuse a row that is
-- taken out and put back in one transaction; each id is written in one place of the program.

-- One row a transaction. generation counts them; rows of other tables tell which one wrote them.
CREATE TABLE batch (
  generation INTEGER NOT NULL,
  program TEXT NOT NULL,
  lexicon TEXT NOT NULL,
  codebook TEXT NOT NULL,
  what TEXT NOT NULL
);

CREATE TABLE article (
  id TEXT NOT NULL,
  source_id TEXT NOT NULL,
  url TEXT,
  publisher TEXT,
  published TEXT,
  day DATE,
  title TEXT,
  language TEXT NOT NULL,
  text_group TEXT NOT NULL,
  text_component TEXT NOT NULL,
  signature BYTEA NOT NULL,
  generation INTEGER NOT NULL,
  record TEXT NOT NULL
);

-- An entity of an article's record, and who it is in all of them.
CREATE TABLE member (
  article TEXT NOT NULL,
  local TEXT NOT NULL,
  entity TEXT NOT NULL,
  asked BOOLEAN NOT NULL,
  party TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  name_ar TEXT NOT NULL,
  name_en TEXT,
  country TEXT,
  organization TEXT,
  office TEXT,
  day DATE
);

CREATE TABLE statement (
  article TEXT NOT NULL,
  position INTEGER NOT NULL,
  local TEXT NOT NULL,
  verb TEXT,
  kind TEXT NOT NULL,
  words TEXT NOT NULL
);

-- The event of an article's record, the merged event it belongs to, and what merging joins at most (see merge.Merged).
CREATE TABLE telling (
  article TEXT NOT NULL,
  event TEXT NOT NULL,
  parent TEXT,
  merged TEXT,
  component TEXT NOT NULL
);

-- Which tellings may bear on one another (see merge.Traces).
CREATE TABLE reach (
  article TEXT NOT NULL,
  event TEXT NOT NULL,
  parties TEXT NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  is_long BOOLEAN NOT NULL
);

CREATE TABLE sighting (
  article TEXT NOT NULL,
  party TEXT NOT NULL,
  name TEXT NOT NULL,
  known TEXT,
  times INTEGER NOT NULL
);

CREATE TABLE person (
  party TEXT NOT NULL,
  name TEXT NOT NULL,
  entity TEXT NOT NULL
);

CREATE TABLE event (
  id TEXT NOT NULL,
  act TEXT NOT NULL,
  status TEXT NOT NULL,
  intensity DOUBLE PRECISION NOT NULL,
  first_day DATE,
  last_day DATE,
  day_precision TEXT,
  country TEXT,
  city TEXT,
  parent TEXT,
  reports INTEGER NOT NULL,
  sources INTEGER NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  wrong BOOLEAN NOT NULL,
  generation INTEGER NOT NULL,
  merged TEXT NOT NULL
);

CREATE TABLE participant (
  event TEXT NOT NULL,
  entity TEXT NOT NULL,
  kind TEXT NOT NULL,
  name_ar TEXT NOT NULL,
  name_en TEXT,
  country TEXT,
  organization TEXT,
  office TEXT,
  role TEXT NOT NULL
);

CREATE TABLE topic (
  event TEXT NOT NULL,
  topic TEXT NOT NULL
);

-- Events that are no more, for those who keep a copy.
CREATE TABLE gone (
  event TEXT NOT NULL,
  generation INTEGER NOT NULL
);

CREATE TABLE correction (
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  line TEXT NOT NULL
);
