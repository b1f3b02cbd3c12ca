-- Who carries or published a report changes how many publishers tell a story, not which events are of it: it is counted again, and no
-- event looks for its story again.
CREATE TABLE "StoryRecount" (
    "storyId" INTEGER NOT NULL PRIMARY KEY
);

DROP TRIGGER "Carrier_story_insert";
CREATE TRIGGER "Carrier_story_insert" AFTER INSERT ON "Carrier" BEGIN
    INSERT OR IGNORE INTO "StoryRecount" SELECT "storyId" FROM "Event" WHERE "reportId" = new."reportId" AND "storyId" IS NOT NULL;
END;
DROP TRIGGER "Carrier_story_delete";
CREATE TRIGGER "Carrier_story_delete" AFTER DELETE ON "Carrier" BEGIN
    INSERT OR IGNORE INTO "StoryRecount" SELECT "storyId" FROM "Event" WHERE "reportId" = old."reportId" AND "storyId" IS NOT NULL;
END;
DROP TRIGGER "Report_story_update";
CREATE TRIGGER "Report_story_update" AFTER UPDATE OF "publisher" ON "Report" BEGIN
    INSERT OR IGNORE INTO "StoryRecount" SELECT "storyId" FROM "Event" WHERE "reportId" = new."id" AND "storyId" IS NOT NULL;
END;
