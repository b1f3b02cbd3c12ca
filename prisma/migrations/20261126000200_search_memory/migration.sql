-- Words of many rows are sorted in memory before they are written: in FTS5's own 1 MiB, ten thousand rows make ten pieces that are then
-- merged again.
INSERT INTO "ReportSearch" ("ReportSearch", rank) VALUES ('hashsize', 67108864);
INSERT INTO "QuoteSearch" ("QuoteSearch", rank) VALUES ('hashsize', 67108864);
INSERT INTO "EventSearch" ("EventSearch", rank) VALUES ('hashsize', 67108864);
