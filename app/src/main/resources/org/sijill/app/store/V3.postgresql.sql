CREATE INDEX ON litter (article);
