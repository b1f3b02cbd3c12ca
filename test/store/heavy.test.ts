import { setTimeout } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { Abandoned, JobFailed, TooBusy } from '../../src/store/heavy/failures.js';
import type { Budget, Workers } from '../../src/store/heavy/pool.js';
import { seededApp } from '../seeded.js';

const budget = (more: Partial<Budget> = {}): Budget => ({ client: 'desk', deadlineMs: 30_000, ...more });

/** Copy that takes seconds to read. */
const LONG_COPY = Array.from(
  { length: 12_000 },
  (_, i) => `On Monday police in Jakarta arrested ${i + 2} people, the mayor of Town${i} said.`,
).join(' ');

const AS_IT_IS = { schema: '{}', schemas: '{}' };

const readLong = (heavy: Workers, more: Partial<Budget> = {}) =>
  heavy.run('extractCopy', [{ words: LONG_COPY, given: {} }, AS_IT_IS], budget(more));

const countTypes = (heavy: Workers, more: Partial<Budget> = {}) =>
  heavy.run('countBy', ['events', 'type', [], 5], budget(more));

async function until(t: Test, condition: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 400 && !condition(); tries += 1) await setTimeout(25);
  t.ok(condition(), what);
}

t.test('work runs beside the event loop, and too much of it is turned away', async (t) => {
  const { app, store } = await seededApp(t);
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 1);
  t.teardown(() => clearInterval(timer));
  const runs = Array.from({ length: 80 }, () => countTypes(store.heavy));
  const outcomes = await Promise.allSettled(runs);
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  t.ok(refused.length > 0 && refused.length < 20, `${refused.length} of 80 are refused`);
  for (const { reason } of refused) t.ok(reason instanceof TooBusy);
  t.ok(ticks > 0, 'the event loop went on');
  t.equal((await app.inject({ url: '/v1/events/facets?by=type' })).statusCode, 200, 'and then there is room');
});

t.test('who asks for a little gets it while another asks for more than there is room for', async (t) => {
  const { app, store } = await seededApp(t);
  const greedy = Array.from({ length: 200 }, () =>
    countTypes(store.heavy, { client: 'greedy' }).catch(() => null),
  );
  const small = await app.inject({ url: '/v1/events/facets?by=type' });
  t.equal(small.statusCode, 200);
  const waited = await Promise.all(greedy.slice(0, 40));
  t.ok(waited.some((answer) => answer !== null));
  await Promise.all(greedy);
});

t.test('what takes longer than its deadline is stopped, and its process with it', async (t) => {
  const { app, store } = await seededApp(t);
  await t.rejects(readLong(store.heavy, { deadlineMs: 700 }), { name: 'OutOfTime' });
  await until(t, () => store.heavy.processes.length === 0, 'nothing works on for nobody');
  t.equal(
    (await app.inject({ url: '/v1/events/facets?by=type' })).statusCode,
    200,
    'and the next is answered',
  );
});

t.test('a report whose storing is stopped leaves nothing behind, and can be sent again', async (t) => {
  const { store } = await seededApp(t);
  const count = store.db.prepare('SELECT count(*) FROM Report').pluck();
  const before = count.get();
  const copy = [{ words: LONG_COPY, given: {} }];
  const now = '2024-05-06T00:00:00.000Z';
  await t.rejects(store.heavy.run('storeCopy', [copy, now], budget({ deadlineMs: 1_500 })), {
    name: 'OutOfTime',
  });
  t.equal(count.get(), before);
  const short = [{ words: 'Police closed two schools in Jakarta on Monday.', given: {} }];
  t.match(await store.heavy.run('storeCopy', [short, now], budget()), [{ arrival: 'stored' }]);
  t.match(await store.heavy.run('storeCopy', [short, now], budget()), [{ arrival: 'duplicate' }]);
});

t.test('a client who goes away takes along what waits and what runs', async (t) => {
  const { store } = await seededApp(t);
  const gone = new AbortController();
  const left = Array.from({ length: 5 }, () => readLong(store.heavy, { signal: gone.signal }));
  const outcomes = Promise.allSettled(left);
  await until(t, () => store.heavy.processes.length > 0, 'it is being worked on');
  gone.abort();
  for (const outcome of await outcomes)
    t.ok(outcome.status === 'rejected' && outcome.reason instanceof Abandoned);
  await until(t, () => store.heavy.processes.length === 0, 'nothing works on for nobody');
  await t.rejects(
    countTypes(store.heavy, { signal: gone.signal }),
    { name: 'Abandoned' },
    'nor is anything begun',
  );
});

t.test('a process that is killed fails what it was at, and another takes its place', async (t) => {
  const { store } = await seededApp(t);
  const lost = t.rejects(readLong(store.heavy), { name: 'WorkerLost' });
  await until(t, () => store.heavy.processes.length > 0, 'it is being worked on');
  for (const pid of store.heavy.processes) process.kill(pid, 'SIGKILL');
  await lost;
  t.ok(await countTypes(store.heavy));
});

t.test('long work of one client leaves room for short work of others', async (t) => {
  const { store } = await seededApp(t);
  const gone = new AbortController();
  const long = Array.from({ length: 6 }, (_, i) =>
    readLong(store.heavy, { client: `desk ${i}`, signal: gone.signal }),
  );
  const outcomes = Promise.allSettled(long);
  t.ok(await countTypes(store.heavy, { client: 'another' }), 'answered while all that is long still runs');
  gone.abort();
  const ended = await outcomes;
  t.ok(ended.every(({ status }) => status === 'rejected'));
});

t.test('what a job throws comes back with its name and its code', async (t) => {
  const { store } = await seededApp(t);
  const unreadable = store.heavy.run('readDocument', ['xml', '<nothing', 5], budget());
  t.equal(await unreadable.catch((error: unknown) => error instanceof JobFailed && error.kind), 'Unreadable');
});

t.test('nothing is begun after the end', async (t) => {
  const { store } = await seededApp(t);
  t.ok(await countTypes(store.heavy));
  await store.heavy.close();
  t.strictSame(store.heavy.processes, []);
  await t.rejects(countTypes(store.heavy), { name: 'Abandoned' });
});
