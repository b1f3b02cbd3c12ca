-- A new row brings its own keys alone. The triggers before read all keys of the event or quote again for each of its rows.

DROP TRIGGER "Event_keys_insert";
CREATE TRIGGER "Event_keys_insert" AFTER INSERT ON "Event" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT 0, 0, "time", "id", "until", "shown" FROM "EventTimes" WHERE "id" = new."id";
    INSERT OR IGNORE INTO "EventKey" SELECT 5, "type", "time", "id", "until", "shown" FROM "EventTimes" WHERE "id" = new."id";
END;

DROP TRIGGER "EventLocation_keys_insert";
CREATE TRIGGER "EventLocation_keys_insert" AFTER INSERT ON "EventLocation" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT 1, w."outerId", "time", "id", "until", "shown" FROM "EventTimes" JOIN "LocationWithin" w ON w."innerId" = new."locationId" WHERE "id" = new."eventId";
    INSERT OR IGNORE INTO "EventKey" SELECT 2, p."country", "time", t."id", "until", "shown" FROM "EventTimes" t JOIN "Location" p ON p."id" = new."locationId" WHERE t."id" = new."eventId" AND p."country" IS NOT NULL;
    INSERT OR IGNORE INTO "EventKey" SELECT 6, new."locationId", "time", "id", "until", "shown" FROM "EventTimes" WHERE "id" = new."eventId";
END;

DROP TRIGGER "EventActor_keys_insert";
CREATE TRIGGER "EventActor_keys_insert" AFTER INSERT ON "EventActor" WHEN new."actorId" IS NOT NULL BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT 3, new."actorId", "time", "id", "until", "shown" FROM "EventTimes" WHERE "id" = new."eventId";
END;

DROP TRIGGER "EventContext_keys_insert";
CREATE TRIGGER "EventContext_keys_insert" AFTER INSERT ON "EventContext" BEGIN
    INSERT OR IGNORE INTO "EventKey" SELECT 4, new."context", "time", "id", "until", "shown" FROM "EventTimes" WHERE "id" = new."eventId";
END;

DROP TRIGGER "QuoteActor_keys_insert";
CREATE TRIGGER "QuoteActor_keys_insert" AFTER INSERT ON "QuoteActor" BEGIN
    INSERT OR IGNORE INTO "QuoteKey" SELECT 5, new."actorId", "time", "id", "until", "shown" FROM "QuoteTimes" WHERE "id" = new."quoteId";
END;

DROP TRIGGER "QuoteLocation_keys_insert";
CREATE TRIGGER "QuoteLocation_keys_insert" AFTER INSERT ON "QuoteLocation" BEGIN
    INSERT OR IGNORE INTO "QuoteKey" SELECT 6, w."outerId", "time", "id", "until", "shown" FROM "QuoteTimes" JOIN "LocationWithin" w ON w."innerId" = new."locationId" WHERE "id" = new."quoteId";
END;
