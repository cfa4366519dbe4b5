CREATE INDEX ON reject (file);
CREATE INDEX ON reject (generation);
CREATE INDEX ON event (parent);
CREATE INDEX ON article (publisher);
