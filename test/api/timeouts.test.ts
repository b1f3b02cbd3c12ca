import { get } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import t from 'tap';
import { readConfig } from '../../src/config.js';
import { configuredApp, listening } from '../configured.js';

/** What a server says to bytes that are sent one at a time, for ever. */
async function drip(port: number, head: string, drop: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  let ended = false;
  socket.on('data', (text) => (said += text.toString()));
  socket.on('error', () => undefined);
  socket.on('close', () => (ended = true));
  socket.write(head);
  for (let tries = 0; tries < 100 && !ended; tries += 1) {
    if (socket.writable) socket.write(drop);
    await wait(100);
  }
  socket.destroy();
  return said;
}

t.test('who sends a body or headers too slowly is cut off with 408', async (t) => {
  const { app } = await configuredApp(t, { requestTimeout: 1 });
  const port = await listening(app);
  const [body, headers] = await Promise.all([
    drip(
      port,
      'POST /v1/extract HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/plain\r\ncontent-length: 60000\r\n\r\n',
      'a',
    ),
    drip(port, 'GET /v1/events HTTP/1.1\r\nhost: localhost\r\n', 'x: y\r\n'),
  ]);
  for (const said of [body, headers]) {
    t.match(said, /^HTTP\/1\.1 408 /);
    t.match(said, /application\/problem\+json/);
    t.match(said, /"status":408/);
  }
  t.equal((await fetch(`http://127.0.0.1:${port}/health/live`)).status, 200);
});

t.test('an answer may take longer than a request', async (t) => {
  const { app } = await configuredApp(t, { requestTimeout: 1 }, { streaming: { heartbeatMs: 200 } });
  const port = await listening(app);
  let beats = 0;
  let ended = false;
  const stream = get({ port, host: '127.0.0.1', path: '/v1/stream', agent: false }, (response) => {
    response.on('data', () => (beats += 1));
    response.on('close', () => (ended = true));
  });
  await wait(3_000);
  t.notOk(ended, 'a stream stays open');
  t.ok(beats > 5, `it was heard ${beats} times`);
  stream.destroy();
});

t.test('no more connections are held than are let', async (t) => {
  const { app } = await configuredApp(t, { maxConnections: 3 });
  const port = await listening(app);
  const sockets = Array.from({ length: 6 }, () => connect(port, '127.0.0.1'));
  let closed = 0;
  for (const socket of sockets) socket.on('error', () => undefined).on('close', () => (closed += 1));
  for (let tries = 0; tries < 40 && closed < 3; tries += 1) await wait(50);
  t.equal(closed, 3);
  for (const socket of sockets) socket.destroy();
  await wait(100);
  t.equal((await fetch(`http://127.0.0.1:${port}/health/live`)).status, 200, 'and then there is room again');
});

t.test('both are on unless told otherwise', async (t) => {
  t.match(readConfig({}), { requestTimeout: 60, maxConnections: 1_000 });
  const { app } = await configuredApp(t, {});
  t.equal(app.server.requestTimeout, 60_000);
  t.ok(app.server.headersTimeout > 0 && app.server.headersTimeout <= 15_000);
  t.equal(app.server.maxConnections, 1_000);
  t.equal(app.server.timeout, 300_000);
});
