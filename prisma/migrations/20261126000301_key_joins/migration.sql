-- What comes in is joined from its own rows on: else the planner walks through all places of all events to find the countries of a few.
DROP VIEW "EventKeys";
CREATE VIEW "EventKeys" AS
    SELECT 0 AS "kind", 0 AS "key", "time", "id", "until", "shown" FROM "EventTimes"
    UNION ALL SELECT 1, w."outerId", "time", t."id", "until", "shown" FROM "EventTimes" t CROSS JOIN "EventLocation" x ON x."eventId" = t."id" CROSS JOIN "LocationWithin" w ON w."innerId" = x."locationId"
    UNION ALL SELECT 2, p."country", "time", t."id", "until", "shown" FROM "EventTimes" t CROSS JOIN "EventLocation" x ON x."eventId" = t."id" CROSS JOIN "Location" p ON p."id" = x."locationId" WHERE p."country" IS NOT NULL
    UNION ALL SELECT 3, y."actorId", "time", t."id", "until", "shown" FROM "EventTimes" t CROSS JOIN "EventActor" y ON y."eventId" = t."id" WHERE y."actorId" IS NOT NULL
    UNION ALL SELECT 4, c."context", "time", t."id", "until", "shown" FROM "EventTimes" t CROSS JOIN "EventContext" c ON c."eventId" = t."id"
    UNION ALL SELECT 5, "type", "time", "id", "until", "shown" FROM "EventTimes"
    UNION ALL SELECT 6, x."locationId", "time", t."id", "until", "shown" FROM "EventTimes" t CROSS JOIN "EventLocation" x ON x."eventId" = t."id";
DROP VIEW "QuoteKeys";
CREATE VIEW "QuoteKeys" AS
    SELECT 0 AS "kind", 0 AS "key", "time", "id", "until", "shown" FROM "QuoteTimes"
    UNION ALL SELECT 1, w."outerId", "time", t."id", "until", "shown" FROM "QuoteTimes" t CROSS JOIN "ActorWithin" w ON w."innerId" = t."speakerId"
    UNION ALL SELECT 2, s."country", "time", t."id", "until", "shown" FROM "QuoteTimes" t CROSS JOIN "Actor" s ON s."id" = t."speakerId" WHERE s."country" IS NOT NULL
    UNION ALL SELECT 3, "speakerId", "time", "id", "until", "shown" FROM "QuoteTimes" WHERE "speakerId" IS NOT NULL
    UNION ALL SELECT 4, "addresseeId", "time", "id", "until", "shown" FROM "QuoteTimes" WHERE "addresseeId" IS NOT NULL
    UNION ALL SELECT 5, y."actorId", "time", t."id", "until", "shown" FROM "QuoteTimes" t CROSS JOIN "QuoteActor" y ON y."quoteId" = t."id"
    UNION ALL SELECT 6, w."outerId", "time", t."id", "until", "shown" FROM "QuoteTimes" t CROSS JOIN "QuoteLocation" x ON x."quoteId" = t."id" CROSS JOIN "LocationWithin" w ON w."innerId" = x."locationId";
