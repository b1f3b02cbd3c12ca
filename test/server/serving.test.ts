import { spawn } from 'node:child_process';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import t from 'tap';
import { seededFile } from '../seeded.js';
import { ask, cpuSeconds, mounted, noMounts, send, serve } from './process.js';

t.test(
  'a full disk refuses writes and loses none; when there is room again they go on',
  { skip: noMounts },
  async (t) => {
    const disk = mounted(t, 12);
    const file = join(disk.folder, 'test.db');
    const server = await serve(t, file, { WEBHOOK_NETWORKS: '127.0.0.1' });
    const hook = await fetch(`${server.address}/v1/webhooks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url: 'http://127.0.0.1:9/' }),
    });
    t.equal(hook.status, 201);
    let stored = 0;
    let refused = await send(server, 1);
    for (let n = 2; refused.status === 201; n += 1) {
      stored += 1;
      refused = await send(server, n);
    }
    t.match(refused, { status: 503, body: { detail: /The disk is full: nothing was written/ } });
    t.ok(stored > 10, `${stored} were stored before`);
    t.match(await ask(server, '/health/live'), { status: 200 });
    t.match(await ask(server, '/v1/reports?publisher=-ThePrint&count=exact'), { body: { count: stored } });
    const before = cpuSeconds(server.process);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    t.ok(
      cpuSeconds(server.process) - before < 0.5,
      'it does not spin, with a webhook that cannot be written down',
    );
    disk.remount('size=48m');
    t.equal((await send(server, 100_000)).status, 201);
    t.match(await ask(server, '/health/ready'), { status: 200 });
    server.process.kill('SIGTERM');
    t.equal(await server.ended, 0);
    const db = new Database(file, { readonly: true });
    t.equal(db.pragma('integrity_check', { simple: true }), 'ok');
    db.close();
  },
);

t.test(
  'while another process holds the database reads go on, writes wait and then say so; none is lost',
  async (t) => {
    const file = await seededFile(join(t.testdir(), 'test.db'));
    const server = await serve(t, file);
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    const refused = send(server, 1);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const begun = Date.now();
    t.equal((await ask(server, '/v1/events')).status, 200);
    t.ok(Date.now() - begun < 2_000, 'a write that waits holds no read up');
    t.match(await refused, { status: 503, body: { detail: /Another process holds the database/ } });
    const waiting = send(server, 2);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    other.exec('COMMIT');
    t.equal((await waiting).status, 201, 'who waits less than that gets its turn');
    other.close();
  },
);

t.test('told to stop, the server answers what is in flight, ends streams and exits in order', async (t) => {
  const file = await seededFile(join(t.testdir(), 'test.db'));
  const server = await serve(t, file);
  const stream = await fetch(`${server.address}/v1/stream`);
  const sent = send(server, 1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  server.process.kill('SIGTERM');
  t.equal((await sent).status, 201);
  t.match(await stream.text(), /^retry: 2000/);
  t.equal(await server.ended, 0);
  t.equal(server.errors(), '');
});

t.test('a backup made by the command while the server writes is of one moment, and whole', async (t) => {
  const dir = t.testdir();
  const file = await seededFile(join(dir, 'test.db'));
  const server = await serve(t, file);
  let acknowledged = 0;
  let stop = false;
  const writing = (async () => {
    for (let n = 1; !stop; n += 1) if ((await send(server, n)).status === 201) acknowledged += 1;
  })();
  while (acknowledged < 3) await new Promise((resolve) => setTimeout(resolve, 20));
  const before = acknowledged;
  const copy = join(dir, 'copy.db');
  const command = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'backup', copy], {
    env: { PATH: process.env['PATH'] ?? '', DATELINE_DB: file },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const code = await new Promise((resolve) => command.once('close', resolve));
  const after = acknowledged;
  stop = true;
  await writing;
  t.equal(code, 0);
  t.ok(after > before, 'writes went on meanwhile');
  const db = new Database(copy, { readonly: true });
  t.equal(db.pragma('integrity_check', { simple: true }), 'ok');
  t.same(db.pragma('foreign_key_check'), []);
  const reports = (db.prepare('SELECT count(*) FROM Report').pluck().get() as number) - 1;
  t.ok(reports >= before && reports <= after + 1, `${before} ≤ ${reports} ≤ ${after + 1}`);
  t.equal(
    db
      .prepare(
        "SELECT count(*) FROM Report r WHERE NOT EXISTS (SELECT 1 FROM Change WHERE recordType = 'report' AND recordSlug = r.slug)",
      )
      .pluck()
      .get(),
    0,
  );
  db.close();
});
