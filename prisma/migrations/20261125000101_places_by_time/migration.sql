-- The places of events in the order of time: where an area holds many places with many events, the walk through all of them in the list's
-- order meets a page soon.
CREATE INDEX "EventKey_places" ON "EventKey"("time", "id", "key", "until", "shown") WHERE "kind" = 6;
