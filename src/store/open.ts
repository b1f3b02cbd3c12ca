import { resolve } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type Database from 'better-sqlite3';
import { PrismaClient } from './generated/client.js';
import { Condition } from './condition/condition.js';
import { OpenFiles } from './condition/files.js';
import { BUSY_TIMEOUT_MS, openFile, openWriter } from './connection.js';
import { Workers } from './heavy/pool.js';
import { migrate } from './migrate.js';

/** An open database: Prisma for writes that follow the schema, better-sqlite3 for prepared statements. All speak to one file. */
export interface Store {
  file: string;
  db: Database.Database;
  /** The connection of fast writes. `db` only reads, so that SQLite's counter tells it of every write. */
  writer: Database.Database;
  /** Made when it is first asked for. */
  readonly prisma: PrismaClient;
  /** Work that runs beside the event loop. */
  heavy: Workers;
  /** Whether it is still the database that was opened, and whole. */
  readonly condition: Condition;
  close(): Promise<void>;
}

/**
 * Opens a database file, making it and its folder where they are missing, and brings its schema up to date.
 * Write-ahead log, so that readers and the writer do not wait for each other; `synchronous = FULL`, so that an acknowledged write
 * outlives a killed process and a lost power supply.
 * @throws StoreUnusable when the file cannot be opened, is no database, or belongs to another version
 */
export function openStore(file: string): Store {
  const path = resolve(file);
  const writer = openWriter(path, migrate);
  const db = openFile(path);
  let prisma: PrismaClient | undefined;
  const heavy = new Workers(path);
  return {
    file: path,
    db,
    writer,
    get prisma() {
      return (prisma ??= new PrismaClient({
        adapter: new PrismaBetterSqlite3({ url: `file:${path}`, timeout: BUSY_TIMEOUT_MS }),
      }));
    },
    heavy,
    condition: new Condition(new OpenFiles(path), writer),
    async close() {
      await heavy.close();
      await prisma?.$disconnect();
      if (db.open) db.close();
      if (writer.open) writer.close();
    },
  };
}
