-- How many shown events and quotes have each key: what facets without filters ask, without reading a million keys.
-- Plain statements rather than an upsert: a trigger takes over the conflict clause of the statement that fires it.

CREATE TABLE "EventKeyCount" (
    "kind" INTEGER NOT NULL,
    "key" NOT NULL,
    "count" INTEGER NOT NULL,
    PRIMARY KEY ("kind", "key")
) WITHOUT ROWID;
INSERT INTO "EventKeyCount" SELECT "kind", "key", count(*) FROM "EventKey" WHERE "kind" > 1 AND "shown" GROUP BY 1, 2;
CREATE TRIGGER "EventKey_count_insert" AFTER INSERT ON "EventKey" WHEN new."kind" > 1 AND new."shown" BEGIN
    INSERT OR IGNORE INTO "EventKeyCount" VALUES (new."kind", new."key", 0);
    UPDATE "EventKeyCount" SET "count" = "count" + 1 WHERE "kind" = new."kind" AND "key" = new."key";
END;
CREATE TRIGGER "EventKey_count_delete" AFTER DELETE ON "EventKey" WHEN old."kind" > 1 AND old."shown" BEGIN
    UPDATE "EventKeyCount" SET "count" = "count" - 1 WHERE "kind" = old."kind" AND "key" = old."key";
END;

CREATE TABLE "QuoteKeyCount" (
    "kind" INTEGER NOT NULL,
    "key" NOT NULL,
    "count" INTEGER NOT NULL,
    PRIMARY KEY ("kind", "key")
) WITHOUT ROWID;
INSERT INTO "QuoteKeyCount" SELECT "kind", "key", count(*) FROM "QuoteKey" WHERE "kind" > 1 AND "shown" GROUP BY 1, 2;
CREATE TRIGGER "QuoteKey_count_insert" AFTER INSERT ON "QuoteKey" WHEN new."kind" > 1 AND new."shown" BEGIN
    INSERT OR IGNORE INTO "QuoteKeyCount" VALUES (new."kind", new."key", 0);
    UPDATE "QuoteKeyCount" SET "count" = "count" + 1 WHERE "kind" = new."kind" AND "key" = new."key";
END;
CREATE TRIGGER "QuoteKey_count_delete" AFTER DELETE ON "QuoteKey" WHEN old."kind" > 1 AND old."shown" BEGIN
    UPDATE "QuoteKeyCount" SET "count" = "count" - 1 WHERE "kind" = old."kind" AND "key" = old."key";
END;
