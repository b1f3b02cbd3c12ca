-- Actors and places that are one are merged: their rows stay, and lead to the one that they became. What spoke of them speaks of that one,
-- and keeps which it spoke of ("…FromId"), so that a merge can be split whatever was written since.

ALTER TABLE "Actor" ADD COLUMN "mergedIntoId" INTEGER REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Location" ADD COLUMN "mergedIntoId" INTEGER REFERENCES "Location" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Actor_merged" ON "Actor"("mergedIntoId") WHERE "mergedIntoId" IS NOT NULL;
CREATE INDEX "Location_merged" ON "Location"("mergedIntoId") WHERE "mergedIntoId" IS NOT NULL;

ALTER TABLE "Actor" ADD COLUMN "parentFromId" INTEGER;
ALTER TABLE "Location" ADD COLUMN "parentFromId" INTEGER;
ALTER TABLE "ActorAlias" ADD COLUMN "fromId" INTEGER;
ALTER TABLE "LocationAlias" ADD COLUMN "fromId" INTEGER;
ALTER TABLE "Mention" ADD COLUMN "actorFromId" INTEGER;
ALTER TABLE "Mention" ADD COLUMN "locationFromId" INTEGER;
ALTER TABLE "Quote" ADD COLUMN "speakerFromId" INTEGER;
ALTER TABLE "Quote" ADD COLUMN "addresseeFromId" INTEGER;
ALTER TABLE "QuoteActor" ADD COLUMN "fromId" INTEGER;
ALTER TABLE "QuoteLocation" ADD COLUMN "fromId" INTEGER;
ALTER TABLE "Event" ADD COLUMN "claimedByFromId" INTEGER;
ALTER TABLE "EventActor" ADD COLUMN "fromId" INTEGER;
ALTER TABLE "EventLocation" ADD COLUMN "fromId" INTEGER;

-- A mention that an editor named stays where the machine does not find it.
ALTER TABLE "Mention" ADD COLUMN "origin" TEXT NOT NULL DEFAULT 'machine' CHECK ("origin" IN ('machine', 'editor'));
