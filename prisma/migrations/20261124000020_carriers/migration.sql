-- One story, carried by several publishers: its records stand on the report that came first. Later versions and retractions are found by
-- the sender's own id.

ALTER TABLE "Report" ADD COLUMN "sourceId" TEXT;
CREATE INDEX "Report_sourceId_idx" ON "Report"("sourceId");

-- Records whose words a later version no longer has, and those of reports that were taken back, are kept but no longer shown.
ALTER TABLE "Event" ADD COLUMN "standing" BOOLEAN NOT NULL DEFAULT 1;
ALTER TABLE "Quote" ADD COLUMN "standing" BOOLEAN NOT NULL DEFAULT 1;
DROP VIEW "EventTimes";
CREATE VIEW "EventTimes" AS
    SELECT "id", ifnull(CAST(round(unixepoch("occurredFrom", 'subsec') * 1000) AS INTEGER), -9000000000000) AS "time",
        CAST(round(unixepoch("occurredTo", 'subsec') * 1000) AS INTEGER) AS "until", "review" <> 'rejected' AND "standing" AS "shown", "type"
    FROM "Event";
CREATE TRIGGER "Event_keys_standing_before" BEFORE UPDATE OF "standing" ON "Event" BEGIN
    DELETE FROM "EventKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "EventKeys" WHERE "id" = old."id");
END;
CREATE TRIGGER "Event_keys_standing_after" AFTER UPDATE OF "standing" ON "Event" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT * FROM "EventKeys" WHERE "id" = new."id";
END;
DROP VIEW "QuoteTimes";
CREATE VIEW "QuoteTimes" AS
    SELECT "id", ifnull(CAST(round(unixepoch("saidFrom", 'subsec') * 1000) AS INTEGER), -9000000000000) AS "time",
        CAST(round(unixepoch("saidTo", 'subsec') * 1000) AS INTEGER) AS "until", "review" <> 'rejected' AND "standing" AS "shown", "speakerId", "addresseeId"
    FROM "Quote";
CREATE TRIGGER "Quote_keys_standing_before" BEFORE UPDATE OF "standing" ON "Quote" BEGIN
    DELETE FROM "QuoteKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "QuoteKeys" WHERE "id" = old."id");
END;
CREATE TRIGGER "Quote_keys_standing_after" AFTER UPDATE OF "standing" ON "Quote" BEGIN
    INSERT OR IGNORE INTO "QuoteKey" SELECT * FROM "QuoteKeys" WHERE "id" = new."id";
END;

CREATE TABLE "Carrier" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reportId" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "publisher" TEXT,
    "agency" TEXT,
    "url" TEXT,
    "publishedAt" TEXT,
    "contentHash" TEXT NOT NULL,
    "body" TEXT,
    "similarity" REAL NOT NULL,
    "created" TEXT NOT NULL,
    CONSTRAINT "Carrier_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Carrier_reportId_idx" ON "Carrier"("reportId");
CREATE INDEX "Carrier_contentHash_idx" ON "Carrier"("contentHash");

CREATE TABLE "ReportBand" (
    "band" INTEGER NOT NULL,
    "reportId" INTEGER NOT NULL,
    PRIMARY KEY ("band", "reportId"),
    CONSTRAINT "ReportBand_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
CREATE INDEX "ReportBand_reportId_idx" ON "ReportBand"("reportId");
