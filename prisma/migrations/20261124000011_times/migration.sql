-- The time of an event or quote by its id, apart from its long row: what full text finds is sorted by it.
CREATE INDEX "EventKey_times" ON "EventKey"("id", "time", "until", "shown") WHERE "kind" = 0;
CREATE INDEX "QuoteKey_times" ON "QuoteKey"("id", "time", "until", "shown") WHERE "kind" = 0;
