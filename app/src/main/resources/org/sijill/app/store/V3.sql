-- What was cut from the page of an article, for those who want to see it (see store.Litter).
CREATE TABLE litter (
  article TEXT NOT NULL,
  position INTEGER NOT NULL,
  line TEXT NOT NULL
);
