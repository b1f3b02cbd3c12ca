-- The same happening told by several reports: events that agree share a story, called by the id of the event that told it first.
ALTER TABLE "Event" ADD COLUMN "storyId" INTEGER REFERENCES "Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Event" ADD COLUMN "storyEvents" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Event" ADD COLUMN "storyPublishers" INTEGER NOT NULL DEFAULT 1;
CREATE INDEX "Event_storyId_idx" ON "Event"("storyId");
CREATE INDEX "Event_storyPublishers_idx" ON "Event"("storyPublishers");

-- Events whose story is to be found again, with the one they had. The write that put them here, or the next one, takes them out.
CREATE TABLE "StoryPending" (
    "eventId" INTEGER NOT NULL PRIMARY KEY,
    "storyId" INTEGER
);

CREATE TRIGGER "Event_story_insert" AFTER INSERT ON "Event" WHEN new."sourceId" IS NULL BEGIN
    INSERT OR IGNORE INTO "StoryPending" VALUES (new."id", NULL);
END;
CREATE TRIGGER "Event_story_update" AFTER UPDATE OF "type", "mode", "modality", "occurredFrom", "occurredTo", "review", "standing", "revision" ON "Event" WHEN new."sourceId" IS NULL BEGIN
    INSERT OR IGNORE INTO "StoryPending" VALUES (new."id", new."storyId");
END;
CREATE TRIGGER "Event_story_delete" BEFORE DELETE ON "Event" BEGIN
    INSERT OR REPLACE INTO "StoryPending" VALUES (old."id", old."storyId");
    INSERT OR IGNORE INTO "StoryPending" SELECT "id", "storyId" FROM "Event" WHERE "storyId" = old."storyId" AND "id" <> old."id";
END;
CREATE TRIGGER "EventActor_story_update" AFTER UPDATE OF "actorId" ON "EventActor" BEGIN
    INSERT OR IGNORE INTO "StoryPending" SELECT "id", "storyId" FROM "Event" WHERE "id" = new."eventId";
END;
CREATE TRIGGER "EventLocation_story_update" AFTER UPDATE OF "locationId" ON "EventLocation" BEGIN
    INSERT OR IGNORE INTO "StoryPending" SELECT "id", "storyId" FROM "Event" WHERE "id" = new."eventId";
END;
CREATE TRIGGER "Carrier_story_insert" AFTER INSERT ON "Carrier" BEGIN
    INSERT OR IGNORE INTO "StoryPending" SELECT "id", "storyId" FROM "Event" WHERE "reportId" = new."reportId";
END;
CREATE TRIGGER "Carrier_story_delete" AFTER DELETE ON "Carrier" BEGIN
    INSERT OR IGNORE INTO "StoryPending" SELECT "id", "storyId" FROM "Event" WHERE "reportId" = old."reportId";
END;
CREATE TRIGGER "Report_story_update" AFTER UPDATE OF "publisher" ON "Report" BEGIN
    INSERT OR IGNORE INTO "StoryPending" SELECT "id", "storyId" FROM "Event" WHERE "reportId" = new."id";
END;

INSERT INTO "StoryPending" SELECT "id", NULL FROM "Event" WHERE "sourceId" IS NULL;
