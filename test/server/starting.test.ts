import {
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync,
  mkdirSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import t from 'tap';
import { seededFile } from '../seeded.js';
import { ask, fails, mounted, noMounts, serve } from './process.js';

/** One line for the person who starts the server, and no stack. */
const ONE_LINE = /^Cannot use the database [^\n]+\n$/;

t.test(
  'a database of a newer version, or what is none, stops the start with one line and stays as it is',
  async (t) => {
    const dir = t.testdir({ 'notes.db': 'These are notes, far too precious to lose. '.repeat(100) });
    const newer = await seededFile(join(dir, 'newer.db'));
    const db = new Database(newer);
    db.prepare(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '29990101000000_later')",
    ).run();
    db.close();
    const cut = await seededFile(join(dir, 'cut.db'));
    truncateSync(cut, Math.floor(statSync(cut).size / 8192) * 4096);
    for (const [file, says] of [
      [newer, /newer version of Dateline/],
      [join(dir, 'notes.db'), /no SQLite database/],
      [cut, /damaged/],
    ] as const) {
      const before = readFileSync(file);
      const { code, errors } = await fails(t, file);
      t.equal(code, 1, file);
      t.match(errors, ONE_LINE);
      t.match(errors, says);
      t.ok(readFileSync(file).equals(before), `${file} is left alone`);
    }
  },
);

t.test(
  'pages damaged under a running database give a problem that says so, and the process lives',
  async (t) => {
    const file = await seededFile(join(t.testdir(), 'test.db'));
    const db = new Database(file, { readonly: true });
    const root = db
      .prepare("SELECT rootpage FROM sqlite_master WHERE name = 'Quote'")
      .pluck()
      .get() as number;
    const page = db.pragma('page_size', { simple: true }) as number;
    db.close();
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.alloc(page, 0xa5), 0, page, (root - 1) * page);
    closeSync(handle);
    const server = await serve(t, file);
    const damaged = await ask(server, '/v1/quotes?sort=created');
    t.match(damaged, { status: 503, body: { detail: /damaged.*backup/ } });
    t.equal((await ask(server, '/health/live')).status, 200);
    t.equal((await ask(server, '/v1/locations')).status, 200, 'what is whole is still served');
  },
);

t.test('a start on a full disk, or on one that may only be read, says so', { skip: noMounts }, async (t) => {
  const { folder } = mounted(t, 1);
  const fixed = mounted(t, 20);
  writeFileSync(join(folder, 'filler'), Buffer.alloc(900 * 1024));
  const full = await fails(t, join(folder, 'test.db'));
  t.match(full, { code: 1, errors: /^Cannot use the database .*The disk is full[^\n]*\n$/ });
  await seededFile(join(fixed.folder, 'test.db'));
  mkdirSync(join(fixed.folder, 'empty'));
  fixed.remount('ro');
  for (const file of ['test.db', 'new.db']) {
    const { code, errors } = await fails(t, join(fixed.folder, file));
    t.equal(code, 1, file);
    t.match(errors, ONE_LINE);
    t.match(errors, /only be read|cannot be opened/);
  }
});

t.test('a start on a database that another process holds says so', async (t) => {
  const file = join(t.testdir(), 'held.db');
  const other = new Database(file);
  other.exec('CREATE TABLE Held (a); BEGIN EXCLUSIVE');
  const { code, errors } = await fails(t, file);
  other.exec('ROLLBACK');
  other.close();
  t.equal(code, 1);
  t.match(errors, ONE_LINE);
  t.match(errors, /Another process holds the database/);
});
