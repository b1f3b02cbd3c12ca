import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import { ROOT } from '../root.js';

const MIGRATIONS = fileURLToPath(new URL('prisma/migrations', ROOT));

/** Prisma's own table of applied migrations, so that `prisma migrate deploy` agrees with what was applied here. */
const HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** The database was made by another version of Dateline than this one. */
export class SchemaMismatch extends Error {}

/**
 * Brings a database to this version's schema: each missing folder of prisma/migrations in order, each in a transaction. Of several processes
 * that start on one database each migration is applied by the first whose turn it is.
 * @returns the names of those that were applied here
 * @throws SchemaMismatch when the database holds a migration that this version does not know, or another text under a known name
 */
export function migrate(db: Database, folder = MIGRATIONS): string[] {
  db.exec(HISTORY);
  const known = migrationsIn(folder);
  const applied = appliedTo(db);
  for (const [name, checksum] of applied) {
    const migration = known.find((candidate) => candidate.name === name);
    if (!migration)
      throw new SchemaMismatch(`The database was made by a newer version of Dateline (it has ${name}).`);
    if (migration.checksum !== checksum)
      throw new SchemaMismatch(`The database was made with another text of the migration ${name}.`);
  }
  return known
    .filter((migration) => !applied.has(migration.name) && apply(db, migration))
    .map(({ name }) => name);
}

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

function migrationsIn(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

function appliedTo(db: Database): Map<string, string> {
  const rows = db
    .prepare<[], { name: string; checksum: string }>(
      'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    .all();
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

/** @returns false where another process has applied it meanwhile */
function apply(db: Database, { name, sql, checksum }: Migration): boolean {
  const now = new Date().toISOString();
  const record = db.prepare(
    `INSERT INTO _prisma_migrations (id, checksum, started_at, finished_at, migration_name, applied_steps_count)
     VALUES (?, ?, ?, ?, ?, 1)`,
  );
  return db
    .transaction(() => {
      if (appliedTo(db).has(name)) return false;
      db.exec(sql);
      record.run(randomUUID(), checksum, now, now, name);
      return true;
    })
    .immediate();
}
