import { readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import t from 'tap';
import { Readiness } from '../../src/store/condition/ready.js';
import { versionOf } from '../../src/store/read/version.js';
import { inFastTransaction } from '../../src/store/write/transaction.js';
import { emptyApp } from '../seeded.js';

t.test(
  'to ask whether the database is ready is no change, leaves nothing behind and costs once a second',
  async (t) => {
    const { app, store } = await emptyApp(t);
    const before = versionOf(store).number;
    const files = readdirSync(dirname(store.file));
    let writes = 0;
    const readiness = new Readiness(store, async () => void (writes += 1));
    const asked = await Promise.all(Array.from({ length: 500 }, () => readiness.reason()));
    t.ok(asked.every((reason) => reason === null));
    t.equal(writes, 1);
    for (let i = 0; i < 3; i += 1) {
      t.equal((await app.inject({ url: '/health/ready' })).statusCode, 200);
      await wait(1_050);
    }
    t.equal(await readiness.reason(), null);
    t.equal(writes, 2);
    t.equal(versionOf(store).number, before);
    t.same(readdirSync(dirname(store.file)), files);
  },
);

t.test('a disk that hangs is not ready, and is asked no second time meanwhile', async (t) => {
  const { store } = await emptyApp(t);
  let writes = 0;
  let answer = (): void => undefined;
  const readiness = new Readiness(store, () => {
    writes += 1;
    return new Promise((resolve) => (answer = resolve));
  });
  const begun = Date.now();
  t.match(await readiness.reason(), /does not answer/);
  t.ok(Date.now() - begun < 4_000);
  await wait(1_050);
  t.match(await readiness.reason(), /does not answer/);
  t.equal(writes, 1);
  answer();
  await wait(1_050);
  const asking = readiness.reason();
  await wait(100);
  answer();
  t.equal(await asking, null);
});

t.test('what the disk says is told', async (t) => {
  const { store } = await emptyApp(t);
  for (const [code, says] of [
    ['ENOSPC', /full/],
    ['EDQUOT', /full/],
    ['EROFS', /only be read/],
    ['EIO', /could not be read or written/],
  ] as const) {
    const readiness = new Readiness(store, () => Promise.reject(Object.assign(new Error(code), { code })));
    t.match(await readiness.reason(), says, code);
  }
});

t.test(
  'a write that was committed as the log was deleted is in the file, or is not acknowledged',
  async (t) => {
    const { store } = await emptyApp(t);
    const insert = (slug: string): Promise<unknown> =>
      inFastTransaction(store, (db) => {
        db.prepare(
          "INSERT INTO ApiKey (name, scope, hash, created) VALUES (?, 'read', ?, '2024-01-01T00:00:00.000Z')",
        ).run(slug, slug);
        // After it was looked whether the files are in their places.
        if (slug === 'during') rmSync(`${store.file}-wal`);
      });
    await insert('before');
    await insert('during');
    await t.rejects(insert('after'), /write-ahead log.*was removed/);
    renameSync(store.file, `${store.file}.kept`);
    const { default: Database } = await import('better-sqlite3');
    const db = new Database(`${store.file}.kept`);
    t.same(db.prepare('SELECT name FROM ApiKey ORDER BY id').pluck().all(), ['before', 'during']);
    db.close();
  },
);
