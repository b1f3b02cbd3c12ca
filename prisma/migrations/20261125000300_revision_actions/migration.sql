-- What each revision did, so that undoing knows what it takes back and leaves alone what is no editor's.

ALTER TABLE "Revision" ADD COLUMN "action" TEXT NOT NULL DEFAULT 'changed' CHECK ("action" IN ('added', 'changed', 'undone', 'merged', 'split', 'superseded', 'reextracted'));
UPDATE "Revision" SET "action" = 'superseded' WHERE "by" = 'correction';
UPDATE "Revision" SET "action" = 'added' WHERE "before" IS NULL;
