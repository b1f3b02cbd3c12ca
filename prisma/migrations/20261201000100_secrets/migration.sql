-- Secrets of a database, that nobody outside can guess: what it hands out and takes back is signed with them.

CREATE TABLE "Secret" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- SQLite's own generator, which the operating system's randomness seeds.
INSERT INTO "Secret" ("name", "value") VALUES ('cursors', lower(hex(randomblob(32))));
