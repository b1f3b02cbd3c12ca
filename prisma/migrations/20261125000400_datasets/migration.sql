-- Rows of event tables (ACLED, UCDP GED, GDELT). A report holds some of a table's rows as its words; each row is an event that keeps the
-- table's own id, and a hash of the row that tells whether it changed.

ALTER TABLE "Report" ADD COLUMN "dataset" TEXT;
ALTER TABLE "Report" ADD COLUMN "datasetVersion" TEXT;
CREATE INDEX "Report_dataset_idx" ON "Report"("dataset");
ALTER TABLE "Event" ADD COLUMN "sourceId" TEXT;
ALTER TABLE "Event" ADD COLUMN "sourceHash" TEXT;

-- The words of such reports are those of their events, which are searched: they are not indexed twice.
DROP TRIGGER "Report_search_insert";
CREATE TRIGGER "Report_search_insert" AFTER INSERT ON "Report" WHEN new."dataset" IS NULL BEGIN
    INSERT INTO "ReportSearch" (rowid, headline, body) VALUES (new.id, new.headline, new.body);
END;
DROP TRIGGER "Report_search_delete";
CREATE TRIGGER "Report_search_delete" AFTER DELETE ON "Report" WHEN old."dataset" IS NULL BEGIN
    INSERT INTO "ReportSearch" ("ReportSearch", rowid, headline, body) VALUES ('delete', old.id, old.headline, old.body);
END;
DROP TRIGGER "Report_search_update";
CREATE TRIGGER "Report_search_update" AFTER UPDATE OF headline, body ON "Report" WHEN new."dataset" IS NULL BEGIN
    INSERT INTO "ReportSearch" ("ReportSearch", rowid, headline, body) VALUES ('delete', old.id, old.headline, old.body);
    INSERT INTO "ReportSearch" (rowid, headline, body) VALUES (new.id, new.headline, new.body);
END;
