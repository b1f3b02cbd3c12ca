-- The records of schema.prisma. Enumerations are text that a CHECK holds to their values.

CREATE TABLE "Report" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "byline" TEXT,
    "datelinePlace" TEXT,
    "datelineDate" TEXT,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "publisher" TEXT,
    "agency" TEXT,
    "credits" TEXT,
    "url" TEXT,
    "publishedAt" TEXT,
    "ingestedAt" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "supersedesId" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'live' CHECK ("status" IN ('live', 'corrected', 'retracted')),
    "created" TEXT NOT NULL,
    "updated" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Report_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Report" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE TABLE "Actor" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('person', 'organisation', 'government', 'armed_force', 'group', 'media', 'country')),
    "role" TEXT,
    "country" TEXT,
    "parentId" INTEGER,
    "review" TEXT NOT NULL DEFAULT 'unreviewed' CHECK ("review" IN ('unreviewed', 'confirmed', 'corrected', 'rejected')),
    "origin" TEXT NOT NULL DEFAULT 'machine' CHECK ("origin" IN ('machine', 'editor')),
    "created" TEXT NOT NULL,
    "updated" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Actor_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE TABLE "ActorAlias" (
    "actorId" INTEGER NOT NULL,
    "alias" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    PRIMARY KEY ("actorId", "alias"),
    CONSTRAINT "ActorAlias_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "Location" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('country', 'region', 'city', 'place', 'water')),
    "lat" REAL NOT NULL,
    "lon" REAL NOT NULL,
    "country" TEXT,
    "admin1" TEXT,
    "geonamesId" INTEGER,
    "parentId" INTEGER,
    "review" TEXT NOT NULL DEFAULT 'unreviewed' CHECK ("review" IN ('unreviewed', 'confirmed', 'corrected', 'rejected')),
    "origin" TEXT NOT NULL DEFAULT 'machine' CHECK ("origin" IN ('machine', 'editor')),
    "created" TEXT NOT NULL,
    "updated" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Location_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Location" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE TABLE "LocationAlias" (
    "locationId" INTEGER NOT NULL,
    "alias" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    PRIMARY KEY ("locationId", "alias"),
    CONSTRAINT "LocationAlias_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "Location" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "Mention" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reportId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "form" TEXT NOT NULL CHECK ("form" IN ('name', 'role', 'pronoun', 'demonym')),
    "actorId" INTEGER,
    "locationId" INTEGER,
    "confidence" REAL NOT NULL,
    CONSTRAINT "Mention_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Mention_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "Location" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE TABLE "Quote" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "reportId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('direct', 'indirect', 'mixed')),
    "text" TEXT NOT NULL,
    "spans" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "cueText" TEXT,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "cueClass" TEXT NOT NULL CHECK ("cueClass" IN ('statement', 'question', 'demand', 'promise', 'denial', 'threat', 'belief', 'expectation')),
    "speakerId" INTEGER,
    "speakerText" TEXT,
    "speakerStart" INTEGER,
    "speakerEnd" INTEGER,
    "addresseeId" INTEGER,
    "addresseeText" TEXT,
    "addresseeStart" INTEGER,
    "addresseeEnd" INTEGER,
    "saidFrom" TEXT,
    "saidTo" TEXT,
    "saidPrecision" TEXT CHECK ("saidPrecision" IN ('minute', 'hour', 'day', 'week', 'month', 'year', 'approximate')),
    "venueText" TEXT,
    "venueStart" INTEGER,
    "venueEnd" INTEGER,
    "contextText" TEXT NOT NULL,
    "contextStart" INTEGER NOT NULL,
    "contextEnd" INTEGER NOT NULL,
    "confidence" REAL NOT NULL,
    "review" TEXT NOT NULL DEFAULT 'unreviewed' CHECK ("review" IN ('unreviewed', 'confirmed', 'corrected', 'rejected')),
    "origin" TEXT NOT NULL DEFAULT 'machine' CHECK ("origin" IN ('machine', 'editor')),
    "created" TEXT NOT NULL,
    "updated" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Quote_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quote_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Quote_addresseeId_fkey" FOREIGN KEY ("addresseeId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE TABLE "QuoteActor" (
    "quoteId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    PRIMARY KEY ("quoteId", "actorId"),
    CONSTRAINT "QuoteActor_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuoteActor_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "QuoteLocation" (
    "quoteId" INTEGER NOT NULL,
    "locationId" INTEGER NOT NULL,
    PRIMARY KEY ("quoteId", "locationId"),
    CONSTRAINT "QuoteLocation_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuoteLocation_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "Location" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "Event" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "reportId" INTEGER NOT NULL,
    "type" TEXT NOT NULL CHECK ("type" IN ('agree', 'consult', 'support', 'concede', 'cooperate', 'aid', 'retreat', 'request', 'accuse', 'reject', 'threaten', 'protest', 'sanction', 'mobilize', 'coerce', 'assault')),
    "mode" TEXT,
    "quad" TEXT NOT NULL CHECK ("quad" IN ('verbal_cooperation', 'material_cooperation', 'verbal_conflict', 'material_conflict')),
    "cameoRoot" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "triggerText" TEXT NOT NULL,
    "triggerStart" INTEGER NOT NULL,
    "triggerEnd" INTEGER NOT NULL,
    "occurredFrom" TEXT,
    "occurredTo" TEXT,
    "occurredPrecision" TEXT CHECK ("occurredPrecision" IN ('minute', 'hour', 'day', 'week', 'month', 'year', 'approximate')),
    "modality" TEXT NOT NULL CHECK ("modality" IN ('asserted', 'claimed', 'denied', 'planned', 'possible')),
    "claimedById" INTEGER,
    "claimedByText" TEXT,
    "claimedByStart" INTEGER,
    "claimedByEnd" INTEGER,
    "confidence" REAL NOT NULL,
    "review" TEXT NOT NULL DEFAULT 'unreviewed' CHECK ("review" IN ('unreviewed', 'confirmed', 'corrected', 'rejected')),
    "origin" TEXT NOT NULL DEFAULT 'machine' CHECK ("origin" IN ('machine', 'editor')),
    "created" TEXT NOT NULL,
    "updated" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Event_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Event_claimedById_fkey" FOREIGN KEY ("claimedById") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE TABLE "EventContext" (
    "eventId" INTEGER NOT NULL,
    "context" TEXT NOT NULL,
    PRIMARY KEY ("eventId", "context"),
    CONSTRAINT "EventContext_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "EventActor" (
    "eventId" INTEGER NOT NULL,
    "role" TEXT NOT NULL CHECK ("role" IN ('actor', 'recipient')),
    "ordinal" INTEGER NOT NULL,
    "actorId" INTEGER,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY ("eventId", "role", "ordinal"),
    CONSTRAINT "EventActor_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventActor_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE TABLE "EventLocation" (
    "eventId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "locationId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY ("eventId", "ordinal"),
    CONSTRAINT "EventLocation_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventLocation_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "Location" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "Quantity" (
    "eventId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('killed', 'wounded', 'displaced', 'detained', 'people', 'weapons', 'money', 'duration', 'distance', 'count')),
    "low" REAL NOT NULL,
    "high" REAL,
    "approximate" BOOLEAN NOT NULL,
    "unit" TEXT,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY ("eventId", "ordinal"),
    CONSTRAINT "Quantity_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "Revision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "recordType" TEXT NOT NULL CHECK ("recordType" IN ('report', 'actor', 'location', 'quote', 'event')),
    "recordSlug" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "by" TEXT NOT NULL,
    "reason" TEXT,
    "at" TEXT NOT NULL
);

CREATE TABLE "Change" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('created', 'updated', 'deleted')),
    "recordType" TEXT NOT NULL CHECK ("recordType" IN ('report', 'actor', 'location', 'quote', 'event')),
    "recordSlug" TEXT NOT NULL
);

CREATE UNIQUE INDEX "Report_slug_key" ON "Report"("slug");
CREATE UNIQUE INDEX "Report_contentHash_key" ON "Report"("contentHash");
CREATE INDEX "Report_publishedAt_idx" ON "Report"("publishedAt");
CREATE INDEX "Report_publisher_idx" ON "Report"("publisher");
CREATE INDEX "Report_url_idx" ON "Report"("url");
CREATE INDEX "Report_supersedesId_idx" ON "Report"("supersedesId");
CREATE UNIQUE INDEX "Actor_slug_key" ON "Actor"("slug");
CREATE INDEX "Actor_parentId_idx" ON "Actor"("parentId");
CREATE INDEX "Actor_kind_idx" ON "Actor"("kind");
CREATE INDEX "Actor_country_idx" ON "Actor"("country");
CREATE INDEX "ActorAlias_folded_idx" ON "ActorAlias"("folded");
CREATE UNIQUE INDEX "Location_slug_key" ON "Location"("slug");
CREATE INDEX "Location_parentId_idx" ON "Location"("parentId");
CREATE INDEX "Location_country_idx" ON "Location"("country");
CREATE INDEX "Location_geonamesId_idx" ON "Location"("geonamesId");
CREATE INDEX "Location_lat_lon_idx" ON "Location"("lat", "lon");
CREATE INDEX "LocationAlias_folded_idx" ON "LocationAlias"("folded");
CREATE INDEX "Mention_reportId_start_idx" ON "Mention"("reportId", "start");
CREATE INDEX "Mention_actorId_idx" ON "Mention"("actorId");
CREATE INDEX "Mention_locationId_idx" ON "Mention"("locationId");
CREATE UNIQUE INDEX "Quote_slug_key" ON "Quote"("slug");
CREATE INDEX "Quote_reportId_start_idx" ON "Quote"("reportId", "start");
CREATE INDEX "Quote_speakerId_saidFrom_idx" ON "Quote"("speakerId", "saidFrom");
CREATE INDEX "Quote_addresseeId_idx" ON "Quote"("addresseeId");
CREATE INDEX "Quote_saidFrom_idx" ON "Quote"("saidFrom");
CREATE INDEX "Quote_kind_saidFrom_idx" ON "Quote"("kind", "saidFrom");
CREATE INDEX "QuoteActor_actorId_idx" ON "QuoteActor"("actorId");
CREATE INDEX "QuoteLocation_locationId_idx" ON "QuoteLocation"("locationId");
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");
CREATE INDEX "Event_reportId_start_idx" ON "Event"("reportId", "start");
CREATE INDEX "Event_occurredFrom_idx" ON "Event"("occurredFrom");
CREATE INDEX "Event_type_occurredFrom_idx" ON "Event"("type", "occurredFrom");
CREATE INDEX "Event_claimedById_idx" ON "Event"("claimedById");
CREATE INDEX "EventContext_context_idx" ON "EventContext"("context");
CREATE INDEX "EventActor_actorId_role_idx" ON "EventActor"("actorId", "role");
CREATE INDEX "EventLocation_locationId_idx" ON "EventLocation"("locationId");
CREATE INDEX "Revision_recordType_recordSlug_idx" ON "Revision"("recordType", "recordSlug");
CREATE INDEX "Change_recordType_recordSlug_idx" ON "Change"("recordType", "recordSlug");
