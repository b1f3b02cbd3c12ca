-- Who is told of changes over HTTP, and what was sent or is still to be.
CREATE TABLE "Webhook" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "description" TEXT,
    "status" TEXT NOT NULL DEFAULT 'active' CHECK ("status" IN ('active', 'paused', 'gone')),
    "secret" TEXT NOT NULL,
    "formerSecret" TEXT,
    "formerUntil" TEXT,
    "sequence" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "created" TEXT NOT NULL,
    "updated" TEXT NOT NULL
);

CREATE TABLE "Delivery" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "webhookId" INTEGER NOT NULL,
    "payload" TEXT,
    "firstSequence" INTEGER NOT NULL,
    "lastSequence" INTEGER NOT NULL,
    "changes" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending' CHECK ("state" IN ('pending', 'delivered', 'dead')),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TEXT NOT NULL,
    "lastStatus" INTEGER,
    "lastError" TEXT,
    "created" TEXT NOT NULL,
    "ended" TEXT,
    CONSTRAINT "Delivery_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "Webhook_slug_key" ON "Webhook"("slug");
CREATE UNIQUE INDEX "Delivery_slug_key" ON "Delivery"("slug");
CREATE INDEX "Delivery_webhookId_state_idx" ON "Delivery"("webhookId", "state");
