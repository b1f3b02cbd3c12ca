-- The limits that a report's text met when it was read: the longest sentence, the room of its records and so on; null where nothing was cut.
ALTER TABLE "Report" ADD COLUMN "truncated" TEXT;
