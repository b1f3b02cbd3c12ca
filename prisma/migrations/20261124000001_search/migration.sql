-- Full-text search over the words of reports, quotes and events. The tables hold the index alone and read the words from the
-- records (external content); triggers keep them in step within the same transaction.

CREATE VIRTUAL TABLE "ReportSearch" USING fts5(
    headline, body,
    content = 'Report', content_rowid = 'id',
    tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER "Report_search_insert" AFTER INSERT ON "Report" BEGIN
    INSERT INTO "ReportSearch" (rowid, headline, body) VALUES (new.id, new.headline, new.body);
END;
CREATE TRIGGER "Report_search_delete" AFTER DELETE ON "Report" BEGIN
    INSERT INTO "ReportSearch" ("ReportSearch", rowid, headline, body) VALUES ('delete', old.id, old.headline, old.body);
END;
CREATE TRIGGER "Report_search_update" AFTER UPDATE OF headline, body ON "Report" BEGIN
    INSERT INTO "ReportSearch" ("ReportSearch", rowid, headline, body) VALUES ('delete', old.id, old.headline, old.body);
    INSERT INTO "ReportSearch" (rowid, headline, body) VALUES (new.id, new.headline, new.body);
END;

CREATE VIRTUAL TABLE "QuoteSearch" USING fts5(
    text, speakerText,
    content = 'Quote', content_rowid = 'id',
    tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER "Quote_search_insert" AFTER INSERT ON "Quote" BEGIN
    INSERT INTO "QuoteSearch" (rowid, text, speakerText) VALUES (new.id, new.text, new.speakerText);
END;
CREATE TRIGGER "Quote_search_delete" AFTER DELETE ON "Quote" BEGIN
    INSERT INTO "QuoteSearch" ("QuoteSearch", rowid, text, speakerText) VALUES ('delete', old.id, old.text, old.speakerText);
END;
CREATE TRIGGER "Quote_search_update" AFTER UPDATE OF text, speakerText ON "Quote" BEGIN
    INSERT INTO "QuoteSearch" ("QuoteSearch", rowid, text, speakerText) VALUES ('delete', old.id, old.text, old.speakerText);
    INSERT INTO "QuoteSearch" (rowid, text, speakerText) VALUES (new.id, new.text, new.speakerText);
END;

-- Evidence is JSON: its words alone are searched.
CREATE VIEW "EventWords" AS
    SELECT id, summary, (SELECT group_concat(value ->> 'text', ' ') FROM json_each("Event".evidence)) AS evidence FROM "Event";

CREATE VIRTUAL TABLE "EventSearch" USING fts5(
    summary, evidence,
    content = 'EventWords', content_rowid = 'id',
    tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER "Event_search_insert" AFTER INSERT ON "Event" BEGIN
    INSERT INTO "EventSearch" (rowid, summary, evidence)
    SELECT new.id, new.summary, group_concat(value ->> 'text', ' ') FROM json_each(new.evidence);
END;
CREATE TRIGGER "Event_search_delete" AFTER DELETE ON "Event" BEGIN
    INSERT INTO "EventSearch" ("EventSearch", rowid, summary, evidence)
    SELECT 'delete', old.id, old.summary, group_concat(value ->> 'text', ' ') FROM json_each(old.evidence);
END;
CREATE TRIGGER "Event_search_update" AFTER UPDATE OF summary, evidence ON "Event" BEGIN
    INSERT INTO "EventSearch" ("EventSearch", rowid, summary, evidence)
    SELECT 'delete', old.id, old.summary, group_concat(value ->> 'text', ' ') FROM json_each(old.evidence);
    INSERT INTO "EventSearch" (rowid, summary, evidence)
    SELECT new.id, new.summary, group_concat(value ->> 'text', ' ') FROM json_each(new.evidence);
END;
