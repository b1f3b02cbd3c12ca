-- Indexes whose entries lie in no order of their rows: of ten thousand rows that come in, each writes thousands of pages. By position, records
-- are listed within their reports, which "reportId_start" does; the events of an actor are found by "EventKey", kind 3.
DROP INDEX "Event_start_idx";
DROP INDEX "Quote_start_idx";
DROP INDEX "EventActor_actorId_role_idx";
