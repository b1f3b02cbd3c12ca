import {
  closeSync,
  copyFileSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import t, { type Test } from 'tap';
import { until } from '../api/receiver.js';
import { ask, mounted, noMounts, send, serve, type Running } from './process.js';
import { seededFile } from '../seeded.js';

/* A database that breaks while it is served: the service says so, everywhere and in the log once, and goes on. */

const SEEDED = await seededFile(join(t.testdir(), 'seeded.db'));

/** A database of its own that holds the seed. */
function copied(t: Test, folder = t.testdir()): string {
  const file = join(folder, 'test.db');
  copyFileSync(SEEDED, file);
  return file;
}

const addWebhook = async ({ address }: Running): Promise<void> => {
  const { status } = await fetch(`${address}/v1/webhooks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: 'http://127.0.0.1:9/' }),
  });
  t.equal(status, 201);
};

/** The lines of its log from now on. */
function logOf({ process }: Running): () => string[] {
  let text = '';
  process.stdout?.on('data', (chunk: Buffer) => (text += String(chunk)));
  return () => text.split('\n').filter((line) => line.startsWith('{'));
}

const DAMAGED = /damaged.*(?:backup|beginning)/;

/** Writes nonsense over a whole file. */
function overwrite(file: string): void {
  const { size } = statSync(file);
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(size, 0xa5), 0, size, 0);
  closeSync(handle);
}

const linesOf = ({ errors }: Running): string[] => errors().split('\n').filter(Boolean);

t.test('a database that is overwritten while it is served ends no process', async (t) => {
  const file = copied(t);
  const server = await serve(t, file, { WEBHOOK_NETWORKS: '127.0.0.1' });
  const log = logOf(server);
  await addWebhook(server);
  const stream = await fetch(`${server.address}/v1/stream`);
  t.equal((await ask(server, '/health/ready')).status, 200);
  overwrite(file);
  const detail = DAMAGED;
  t.match(await ask(server, '/v1/events?limit=7'), { status: 503, body: { detail } });
  await wait(2_000);
  for (let i = 0; i < 5; i += 1) {
    t.match(await ask(server, '/health/ready'), { status: 503, body: { detail } });
    t.match(await ask(server, `/v1/quotes?limit=${i + 1}`), {
      status: 503,
      body: { type: '/problems/unavailable', detail },
    });
  }
  t.equal((await ask(server, '/health/live')).status, 200);
  const metrics = await fetch(`${server.address}/metrics`);
  t.match(await metrics.text(), /process_cpu_user_seconds_total/);
  t.equal(server.process.exitCode, null);
  const told = log();
  t.equal(told.length, 1, told.join('\n'));
  t.match(JSON.parse(told[0] ?? '{}'), { level: 50, msg: detail });
  t.same(linesOf(server), []);
  server.process.kill('SIGTERM');
  t.match(await stream.text(), /^retry/);
  t.equal(await server.ended, 0);
});

t.test('streams end where the database can no longer be read, and no process does', async (t) => {
  const file = copied(t);
  const server = await serve(t, file);
  const log = logOf(server);
  const streams = await Promise.all([1, 2, 3].map(() => fetch(`${server.address}/v1/stream`)));
  // A write by another process wakes them, and what they read then is damaged.
  const other = new Database(file);
  other.exec(
    `BEGIN; INSERT INTO ApiKey (name, scope, hash, created) VALUES ('desk', 'read', 'x', '2024-01-01')`,
  );
  overwrite(file);
  other.exec('COMMIT');
  for (const stream of streams) t.match(await stream.text(), /^retry/);
  t.match(await ask(server, '/v1/stream'), { status: 503, body: { detail: DAMAGED } });
  t.match(await ask(server, '/health/ready'), { status: 503, body: { detail: DAMAGED } });
  t.equal((await ask(server, '/health/live')).status, 200);
  t.equal(log().length, 1, log().join('\n'));
  t.same(linesOf(server), []);
  other.close();
});

t.test(
  'a database that is taken away is missed everywhere, and one that is put back is served',
  async (t) => {
    const file = copied(t);
    const server = await serve(t, file);
    t.equal((await ask(server, '/v1/events?limit=7')).status, 200);
    renameSync(file, `${file}.away`);
    const detail = /database file \(.*test\.db\) was removed under the running service.*Put it back/;
    t.match(await send(server, 1), { status: 503, body: { detail } });
    for (const path of ['/v1/events?limit=7', '/v1/actors', '/health', '/health/ready'])
      t.match(await ask(server, path), { status: 503, body: { detail } }, path);
    t.equal((await ask(server, '/health/live')).status, 200);
    renameSync(`${file}.away`, file);
    await until(async () => (await ask(server, '/health/ready')).status === 200, 5_000);
    t.equal((await ask(server, '/v1/events?limit=7')).status, 200);
    t.equal((await send(server, 2)).status, 201);
  },
);

t.test('another file in the place of the database is found out without a request', async (t) => {
  const dir = t.testdir();
  const file = copied(t, dir);
  const other = join(dir, 'other.db');
  copyFileSync(SEEDED, other);
  const server = await serve(t, file);
  renameSync(other, file);
  const detail = /was replaced under the running service/;
  await until(async () => (await ask(server, '/v1/events')).status === 503, 5_000);
  t.match(await ask(server, '/health/ready'), { status: 503, body: { detail } });
});

t.test('no report is acknowledged after the log was deleted, and none before it is lost', async (t) => {
  const file = copied(t);
  const server = await serve(t, file);
  let stored = 0;
  for (let n = 1; n <= 5; n += 1) if ((await send(server, n)).status === 201) stored += 1;
  t.equal(stored, 5);
  rmSync(`${file}-wal`);
  const answers = await Promise.all([6, 7, 8].map((n) => send(server, n)));
  const detail = /write-ahead log.*was removed.*What was acknowledged is kept\. Start the service again/;
  for (const answer of answers) t.match(answer, { status: 503, body: { detail } });
  t.match(await ask(server, '/health/ready'), { status: 503, body: { detail } });
  server.process.kill('SIGKILL');
  await server.ended;
  const again = await serve(t, file);
  t.match(await ask(again, '/health'), { status: 200, body: { reports: stored + 1 } });
  t.equal((await send(again, 9)).status, 201);
});

t.test('a full disk is not ready, and is again when there is room', { skip: noMounts }, async (t) => {
  const disk = mounted(t, 12);
  const file = copied(t, disk.folder);
  const server = await serve(t, file);
  const ready = async () => {
    await wait(1_100); // The outcome is kept for a second.
    return ask(server, '/health/ready');
  };
  t.equal((await ready()).status, 200);
  const filler = join(disk.folder, 'filler');
  const handle = openSync(filler, 'w');
  t.throws(() => {
    for (;;) writeSync(handle, Buffer.alloc(4096, 1));
  });
  closeSync(handle);
  t.match(await ready(), { status: 503, body: { detail: /The disk is full/ } });
  t.equal((await ask(server, '/v1/events')).status, 200, 'reading goes on');
  rmSync(filler);
  t.equal((await ready()).status, 200);
  t.same(
    readdirSync(disk.folder).filter((name) => name.includes('probe')),
    [],
  );
});
