-- What lists are read by at any size: rows in the order of a list for each thing that it is filtered by, which triggers keep in step
-- within the transaction of the write. Like the full-text tables they are derived and no part of schema.prisma.

-- How often reports mention an actor or a place: the order of their lists.
ALTER TABLE "Actor" ADD COLUMN "mentionCount" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Location" ADD COLUMN "mentionCount" INTEGER NOT NULL DEFAULT 0;
UPDATE "Actor" SET "mentionCount" = (SELECT count(*) FROM "Mention" WHERE "actorId" = "Actor"."id");
UPDATE "Location" SET "mentionCount" = (SELECT count(*) FROM "Mention" WHERE "locationId" = "Location"."id");
CREATE INDEX "Actor_mentionCount_idx" ON "Actor"("mentionCount");
CREATE INDEX "Location_mentionCount_idx" ON "Location"("mentionCount");
CREATE INDEX "Actor_name_idx" ON "Actor"("name");
CREATE INDEX "Location_name_idx" ON "Location"("name");
CREATE TRIGGER "Mention_count_insert" AFTER INSERT ON "Mention" BEGIN
    UPDATE "Actor" SET "mentionCount" = "mentionCount" + 1 WHERE "id" = new."actorId";
    UPDATE "Location" SET "mentionCount" = "mentionCount" + 1 WHERE "id" = new."locationId";
END;
CREATE TRIGGER "Mention_count_delete" AFTER DELETE ON "Mention" BEGIN
    UPDATE "Actor" SET "mentionCount" = "mentionCount" - 1 WHERE "id" = old."actorId";
    UPDATE "Location" SET "mentionCount" = "mentionCount" - 1 WHERE "id" = old."locationId";
END;
CREATE TRIGGER "Mention_count_update" AFTER UPDATE OF "actorId", "locationId" ON "Mention" BEGIN
    UPDATE "Actor" SET "mentionCount" = "mentionCount" - 1 WHERE "id" = old."actorId";
    UPDATE "Location" SET "mentionCount" = "mentionCount" - 1 WHERE "id" = old."locationId";
    UPDATE "Actor" SET "mentionCount" = "mentionCount" + 1 WHERE "id" = new."actorId";
    UPDATE "Location" SET "mentionCount" = "mentionCount" + 1 WHERE "id" = new."locationId";
END;

-- Each place with all that it is inside, itself among them.
CREATE TABLE "LocationWithin" (
    "innerId" INTEGER NOT NULL,
    "outerId" INTEGER NOT NULL,
    PRIMARY KEY ("innerId", "outerId")
) WITHOUT ROWID;
CREATE INDEX "LocationWithin_outerId_idx" ON "LocationWithin"("outerId");

-- Keys of events, in the order of the list: kind 0 every event, 1 a place with all that it is inside, 2 a country, 3 an actor in any
-- role, 4 a context, 5 a type, 6 a place itself. Times are milliseconds; an event without one stands before all others.
CREATE TABLE "EventKey" (
    "kind" INTEGER NOT NULL,
    "key" NOT NULL,
    "time" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "until" INTEGER,
    "shown" INTEGER NOT NULL,
    PRIMARY KEY ("kind", "key", "time", "id")
) WITHOUT ROWID;

CREATE VIEW "EventTimes" AS
    SELECT "id", ifnull(CAST(round(unixepoch("occurredFrom", 'subsec') * 1000) AS INTEGER), -9000000000000) AS "time",
        CAST(round(unixepoch("occurredTo", 'subsec') * 1000) AS INTEGER) AS "until", "review" <> 'rejected' AS "shown", "type"
    FROM "Event";

CREATE VIEW "EventKeys" AS
    SELECT 0 AS "kind", 0 AS "key", "time", "id", "until", "shown" FROM "EventTimes"
    UNION ALL SELECT 1, w."outerId", "time", t."id", "until", "shown" FROM "EventTimes" t JOIN "EventLocation" x ON x."eventId" = t."id" JOIN "LocationWithin" w ON w."innerId" = x."locationId"
    UNION ALL SELECT 2, p."country", "time", t."id", "until", "shown" FROM "EventTimes" t JOIN "EventLocation" x ON x."eventId" = t."id" JOIN "Location" p ON p."id" = x."locationId" WHERE p."country" IS NOT NULL
    UNION ALL SELECT 3, y."actorId", "time", t."id", "until", "shown" FROM "EventTimes" t JOIN "EventActor" y ON y."eventId" = t."id" WHERE y."actorId" IS NOT NULL
    UNION ALL SELECT 4, c."context", "time", t."id", "until", "shown" FROM "EventTimes" t JOIN "EventContext" c ON c."eventId" = t."id"
    UNION ALL SELECT 5, "type", "time", "id", "until", "shown" FROM "EventTimes"
    UNION ALL SELECT 6, x."locationId", "time", t."id", "until", "shown" FROM "EventTimes" t JOIN "EventLocation" x ON x."eventId" = t."id";

-- A change takes the old keys away while what they are made of is still there, and puts the new ones in after it.
CREATE TRIGGER "Event_keys_insert" AFTER INSERT ON "Event" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT * FROM "EventKeys" WHERE "id" = new."id";
END;
CREATE TRIGGER "Event_keys_delete" BEFORE DELETE ON "Event" BEGIN
    DELETE FROM "EventKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "EventKeys" WHERE "id" = old."id");
END;
CREATE TRIGGER "Event_keys_update_before" BEFORE UPDATE OF "occurredFrom", "occurredTo", "type", "review" ON "Event" BEGIN
    DELETE FROM "EventKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "EventKeys" WHERE "id" = old."id");
END;
CREATE TRIGGER "Event_keys_update_after" AFTER UPDATE OF "occurredFrom", "occurredTo", "type", "review" ON "Event" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT * FROM "EventKeys" WHERE "id" = new."id";
END;
CREATE TRIGGER "EventLocation_keys_insert" AFTER INSERT ON "EventLocation" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT * FROM "EventKeys" WHERE "id" = new."eventId";
END;
CREATE TRIGGER "EventLocation_keys_delete_before" BEFORE DELETE ON "EventLocation" BEGIN
    DELETE FROM "EventKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "EventKeys" WHERE "id" = old."eventId");
END;
CREATE TRIGGER "EventLocation_keys_delete_after" AFTER DELETE ON "EventLocation" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT * FROM "EventKeys" WHERE "id" = old."eventId";
END;
CREATE TRIGGER "EventLocation_keys_update_before" BEFORE UPDATE OF "locationId" ON "EventLocation" BEGIN
    DELETE FROM "EventKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "EventKeys" WHERE "id" = old."eventId");
END;
CREATE TRIGGER "EventLocation_keys_update_after" AFTER UPDATE OF "locationId" ON "EventLocation" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT * FROM "EventKeys" WHERE "id" = new."eventId";
END;
CREATE TRIGGER "EventActor_keys_insert" AFTER INSERT ON "EventActor" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT * FROM "EventKeys" WHERE "id" = new."eventId";
END;
CREATE TRIGGER "EventActor_keys_delete_before" BEFORE DELETE ON "EventActor" BEGIN
    DELETE FROM "EventKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "EventKeys" WHERE "id" = old."eventId");
END;
CREATE TRIGGER "EventActor_keys_delete_after" AFTER DELETE ON "EventActor" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT * FROM "EventKeys" WHERE "id" = old."eventId";
END;
CREATE TRIGGER "EventActor_keys_update_before" BEFORE UPDATE OF "actorId" ON "EventActor" BEGIN
    DELETE FROM "EventKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "EventKeys" WHERE "id" = old."eventId");
END;
CREATE TRIGGER "EventActor_keys_update_after" AFTER UPDATE OF "actorId" ON "EventActor" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT * FROM "EventKeys" WHERE "id" = new."eventId";
END;
CREATE TRIGGER "EventContext_keys_insert" AFTER INSERT ON "EventContext" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT * FROM "EventKeys" WHERE "id" = new."eventId";
END;
CREATE TRIGGER "EventContext_keys_delete_before" BEFORE DELETE ON "EventContext" BEGIN
    DELETE FROM "EventKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "EventKeys" WHERE "id" = old."eventId");
END;
CREATE TRIGGER "EventContext_keys_delete_after" AFTER DELETE ON "EventContext" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT * FROM "EventKeys" WHERE "id" = old."eventId";
END;
CREATE TRIGGER "EventContext_keys_update_before" BEFORE UPDATE OF "context" ON "EventContext" BEGIN
    DELETE FROM "EventKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "EventKeys" WHERE "id" = old."eventId");
END;
CREATE TRIGGER "EventContext_keys_update_after" AFTER UPDATE OF "context" ON "EventContext" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT * FROM "EventKeys" WHERE "id" = new."eventId";
END;

-- Keys of quotes: kind 0 every quote, 1 its speaker with all that they are part of, 2 the speaker's country, 3 the speaker, 4 whom it
-- is said to, 5 an actor that it speaks of, 6 a place that it speaks of with all that it is inside.
CREATE TABLE "ActorWithin" (
    "innerId" INTEGER NOT NULL,
    "outerId" INTEGER NOT NULL,
    PRIMARY KEY ("innerId", "outerId")
) WITHOUT ROWID;
CREATE INDEX "ActorWithin_outerId_idx" ON "ActorWithin"("outerId");

CREATE TABLE "QuoteKey" (
    "kind" INTEGER NOT NULL,
    "key" NOT NULL,
    "time" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "until" INTEGER,
    "shown" INTEGER NOT NULL,
    PRIMARY KEY ("kind", "key", "time", "id")
) WITHOUT ROWID;

CREATE VIEW "QuoteTimes" AS
    SELECT "id", ifnull(CAST(round(unixepoch("saidFrom", 'subsec') * 1000) AS INTEGER), -9000000000000) AS "time",
        CAST(round(unixepoch("saidTo", 'subsec') * 1000) AS INTEGER) AS "until", "review" <> 'rejected' AS "shown", "speakerId", "addresseeId"
    FROM "Quote";

CREATE VIEW "QuoteKeys" AS
    SELECT 0 AS "kind", 0 AS "key", "time", "id", "until", "shown" FROM "QuoteTimes"
    UNION ALL SELECT 1, w."outerId", "time", t."id", "until", "shown" FROM "QuoteTimes" t JOIN "ActorWithin" w ON w."innerId" = t."speakerId"
    UNION ALL SELECT 2, s."country", "time", t."id", "until", "shown" FROM "QuoteTimes" t JOIN "Actor" s ON s."id" = t."speakerId" WHERE s."country" IS NOT NULL
    UNION ALL SELECT 3, "speakerId", "time", "id", "until", "shown" FROM "QuoteTimes" WHERE "speakerId" IS NOT NULL
    UNION ALL SELECT 4, "addresseeId", "time", "id", "until", "shown" FROM "QuoteTimes" WHERE "addresseeId" IS NOT NULL
    UNION ALL SELECT 5, y."actorId", "time", t."id", "until", "shown" FROM "QuoteTimes" t JOIN "QuoteActor" y ON y."quoteId" = t."id"
    UNION ALL SELECT 6, w."outerId", "time", t."id", "until", "shown" FROM "QuoteTimes" t JOIN "QuoteLocation" x ON x."quoteId" = t."id" JOIN "LocationWithin" w ON w."innerId" = x."locationId";

CREATE TRIGGER "Quote_keys_insert" AFTER INSERT ON "Quote" BEGIN
    INSERT OR IGNORE INTO "QuoteKey" SELECT * FROM "QuoteKeys" WHERE "id" = new."id";
END;
CREATE TRIGGER "Quote_keys_delete" BEFORE DELETE ON "Quote" BEGIN
    DELETE FROM "QuoteKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "QuoteKeys" WHERE "id" = old."id");
END;
CREATE TRIGGER "Quote_keys_update_before" BEFORE UPDATE OF "saidFrom", "saidTo", "speakerId", "addresseeId", "review" ON "Quote" BEGIN
    DELETE FROM "QuoteKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "QuoteKeys" WHERE "id" = old."id");
END;
CREATE TRIGGER "Quote_keys_update_after" AFTER UPDATE OF "saidFrom", "saidTo", "speakerId", "addresseeId", "review" ON "Quote" BEGIN
    INSERT OR IGNORE INTO "QuoteKey" SELECT * FROM "QuoteKeys" WHERE "id" = new."id";
END;
CREATE TRIGGER "QuoteActor_keys_insert" AFTER INSERT ON "QuoteActor" BEGIN
    INSERT OR IGNORE INTO "QuoteKey" SELECT * FROM "QuoteKeys" WHERE "id" = new."quoteId";
END;
CREATE TRIGGER "QuoteActor_keys_delete_before" BEFORE DELETE ON "QuoteActor" BEGIN
    DELETE FROM "QuoteKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "QuoteKeys" WHERE "id" = old."quoteId");
END;
CREATE TRIGGER "QuoteActor_keys_delete_after" AFTER DELETE ON "QuoteActor" BEGIN
    INSERT OR IGNORE INTO "QuoteKey" SELECT * FROM "QuoteKeys" WHERE "id" = old."quoteId";
END;
CREATE TRIGGER "QuoteActor_keys_update_before" BEFORE UPDATE OF "actorId" ON "QuoteActor" BEGIN
    DELETE FROM "QuoteKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "QuoteKeys" WHERE "id" = old."quoteId");
END;
CREATE TRIGGER "QuoteActor_keys_update_after" AFTER UPDATE OF "actorId" ON "QuoteActor" BEGIN
    INSERT OR IGNORE INTO "QuoteKey" SELECT * FROM "QuoteKeys" WHERE "id" = new."quoteId";
END;
CREATE TRIGGER "QuoteLocation_keys_insert" AFTER INSERT ON "QuoteLocation" BEGIN
    INSERT OR IGNORE INTO "QuoteKey" SELECT * FROM "QuoteKeys" WHERE "id" = new."quoteId";
END;
CREATE TRIGGER "QuoteLocation_keys_delete_before" BEFORE DELETE ON "QuoteLocation" BEGIN
    DELETE FROM "QuoteKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "QuoteKeys" WHERE "id" = old."quoteId");
END;
CREATE TRIGGER "QuoteLocation_keys_delete_after" AFTER DELETE ON "QuoteLocation" BEGIN
    INSERT OR IGNORE INTO "QuoteKey" SELECT * FROM "QuoteKeys" WHERE "id" = old."quoteId";
END;
CREATE TRIGGER "QuoteLocation_keys_update_before" BEFORE UPDATE OF "locationId" ON "QuoteLocation" BEGIN
    DELETE FROM "QuoteKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "QuoteKeys" WHERE "id" = old."quoteId");
END;
CREATE TRIGGER "QuoteLocation_keys_update_after" AFTER UPDATE OF "locationId" ON "QuoteLocation" BEGIN
    INSERT OR IGNORE INTO "QuoteKey" SELECT * FROM "QuoteKeys" WHERE "id" = new."quoteId";
END;

-- A place that moves takes along what is inside it, and the keys of their records.
CREATE TRIGGER "Location_within_insert" AFTER INSERT ON "Location" BEGIN
    INSERT INTO "LocationWithin" VALUES (new."id", new."id");
    INSERT OR IGNORE INTO "LocationWithin" SELECT new."id", "outerId" FROM "LocationWithin" WHERE "innerId" = new."parentId";
END;
CREATE TRIGGER "Location_within_delete" AFTER DELETE ON "Location" BEGIN
    DELETE FROM "LocationWithin" WHERE "innerId" = old."id" OR "outerId" = old."id";
END;
CREATE TRIGGER "Location_within_update_before" BEFORE UPDATE OF "parentId", "country" ON "Location" BEGIN
    DELETE FROM "EventKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "EventKeys" WHERE "id" IN (SELECT "eventId" FROM "EventLocation" WHERE "locationId" IN (SELECT "innerId" FROM "LocationWithin" WHERE "outerId" = old."id")));
    DELETE FROM "QuoteKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "QuoteKeys" WHERE "id" IN (SELECT "quoteId" FROM "QuoteLocation" WHERE "locationId" IN (SELECT "innerId" FROM "LocationWithin" WHERE "outerId" = old."id")));
END;
CREATE TRIGGER "Location_within_update_after" AFTER UPDATE OF "parentId", "country" ON "Location" BEGIN
    DELETE FROM "LocationWithin" WHERE "innerId" IN (SELECT "innerId" FROM "LocationWithin" WHERE "outerId" = new."id") AND "outerId" NOT IN (SELECT "innerId" FROM "LocationWithin" WHERE "outerId" = new."id");
    INSERT OR IGNORE INTO "LocationWithin" SELECT i."innerId", o."outerId" FROM "LocationWithin" i JOIN "LocationWithin" o ON o."innerId" = new."parentId" WHERE i."outerId" = new."id";
    INSERT OR IGNORE INTO "EventKey" SELECT * FROM "EventKeys" WHERE "id" IN (SELECT "eventId" FROM "EventLocation" WHERE "locationId" IN (SELECT "innerId" FROM "LocationWithin" WHERE "outerId" = new."id"));
    INSERT OR IGNORE INTO "QuoteKey" SELECT * FROM "QuoteKeys" WHERE "id" IN (SELECT "quoteId" FROM "QuoteLocation" WHERE "locationId" IN (SELECT "innerId" FROM "LocationWithin" WHERE "outerId" = new."id"));
END;

-- An actor that moves takes along what is inside it, and the keys of their records.
CREATE TRIGGER "Actor_within_insert" AFTER INSERT ON "Actor" BEGIN
    INSERT INTO "ActorWithin" VALUES (new."id", new."id");
    INSERT OR IGNORE INTO "ActorWithin" SELECT new."id", "outerId" FROM "ActorWithin" WHERE "innerId" = new."parentId";
END;
CREATE TRIGGER "Actor_within_delete" AFTER DELETE ON "Actor" BEGIN
    DELETE FROM "ActorWithin" WHERE "innerId" = old."id" OR "outerId" = old."id";
END;
CREATE TRIGGER "Actor_within_update_before" BEFORE UPDATE OF "parentId", "country" ON "Actor" BEGIN
    DELETE FROM "QuoteKey" WHERE ("kind", "key", "time", "id") IN (SELECT "kind", "key", "time", "id" FROM "QuoteKeys" WHERE "id" IN (SELECT "id" FROM "Quote" WHERE "speakerId" IN (SELECT "innerId" FROM "ActorWithin" WHERE "outerId" = old."id")));
END;
CREATE TRIGGER "Actor_within_update_after" AFTER UPDATE OF "parentId", "country" ON "Actor" BEGIN
    DELETE FROM "ActorWithin" WHERE "innerId" IN (SELECT "innerId" FROM "ActorWithin" WHERE "outerId" = new."id") AND "outerId" NOT IN (SELECT "innerId" FROM "ActorWithin" WHERE "outerId" = new."id");
    INSERT OR IGNORE INTO "ActorWithin" SELECT i."innerId", o."outerId" FROM "ActorWithin" i JOIN "ActorWithin" o ON o."innerId" = new."parentId" WHERE i."outerId" = new."id";
    INSERT OR IGNORE INTO "QuoteKey" SELECT * FROM "QuoteKeys" WHERE "id" IN (SELECT "id" FROM "Quote" WHERE "speakerId" IN (SELECT "innerId" FROM "ActorWithin" WHERE "outerId" = new."id"));
END;

-- What is there already.
INSERT INTO "LocationWithin"
    WITH RECURSIVE up(i, o) AS (SELECT "id", "id" FROM "Location" UNION SELECT up.i, l."parentId" FROM up JOIN "Location" l ON l."id" = up.o WHERE l."parentId" IS NOT NULL) SELECT i, o FROM up;
INSERT INTO "ActorWithin"
    WITH RECURSIVE up(i, o) AS (SELECT "id", "id" FROM "Actor" UNION SELECT up.i, a."parentId" FROM up JOIN "Actor" a ON a."id" = up.o WHERE a."parentId" IS NOT NULL) SELECT i, o FROM up;
INSERT OR IGNORE INTO "EventKey" SELECT * FROM "EventKeys";
INSERT OR IGNORE INTO "QuoteKey" SELECT * FROM "QuoteKeys";

-- The other orders of lists, and what their filters name.
CREATE INDEX "Event_created_idx" ON "Event"("created");
CREATE INDEX "Event_confidence_idx" ON "Event"("confidence");
CREATE INDEX "Event_type_idx" ON "Event"("type");
CREATE INDEX "Event_review_idx" ON "Event"("review");
CREATE INDEX "Event_start_idx" ON "Event"("start");
CREATE INDEX "Quote_created_idx" ON "Quote"("created");
CREATE INDEX "Quote_confidence_idx" ON "Quote"("confidence");
CREATE INDEX "Quote_review_idx" ON "Quote"("review");
CREATE INDEX "Quote_start_idx" ON "Quote"("start");
CREATE INDEX "Report_published_order" ON "Report"(ifnull("publishedAt", ''));
CREATE INDEX "Report_ingestedAt_idx" ON "Report"("ingestedAt");
CREATE INDEX "Report_headline_idx" ON "Report"("headline");
CREATE INDEX "Report_publisher_order" ON "Report"("publisher" COLLATE NOCASE, ifnull("publishedAt", ''));
CREATE INDEX "Report_agency_order" ON "Report"("agency" COLLATE NOCASE, ifnull("publishedAt", ''));
CREATE INDEX "Actor_kind_mentionCount_idx" ON "Actor"("kind", "mentionCount");
CREATE INDEX "Actor_country_mentionCount_idx" ON "Actor"("country", "mentionCount");
CREATE INDEX "Location_kind_mentionCount_idx" ON "Location"("kind", "mentionCount");
CREATE INDEX "Location_country_mentionCount_idx" ON "Location"("country", "mentionCount");
-- The longest of all times bounds where those that overlap a time can begin.
CREATE INDEX "EventKey_longest" ON "EventKey"("until" - "time") WHERE "kind" = 0 AND "until" IS NOT NULL;
CREATE INDEX "QuoteKey_longest" ON "QuoteKey"("until" - "time") WHERE "kind" = 0 AND "until" IS NOT NULL;

DROP INDEX "Actor_kind_idx";
DROP INDEX "Actor_country_idx";
DROP INDEX "Location_country_idx";
DROP INDEX "Event_occurredFrom_idx";
DROP INDEX "Event_type_occurredFrom_idx";
DROP INDEX "Quote_saidFrom_idx";
DROP INDEX "Quote_speakerId_saidFrom_idx";
DROP INDEX "Quote_kind_saidFrom_idx";
CREATE INDEX "Quote_speakerId_idx" ON "Quote"("speakerId");
