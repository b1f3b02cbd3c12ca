import t from 'tap';
import { TooBusy } from '../../src/store/heavy/pool.js';
import { seededApp } from '../seeded.js';

t.test('heavy reads run beside the event loop, and too many are turned away', async (t) => {
  const { app, store } = await seededApp(t);
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 1);
  t.teardown(() => clearInterval(timer));
  const runs = Array.from({ length: 80 }, () => store.heavy.run('countBy', ['events', 'type', [], 5]));
  const refused = await app.inject({ url: '/v1/events/facets?by=type' });
  t.equal(refused.statusCode, 503);
  t.match(refused.headers['content-type'], /problem\+json/);
  t.ok(refused.headers['retry-after']);
  const outcomes = await Promise.allSettled(runs);
  t.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 64);
  for (const outcome of outcomes) if (outcome.status === 'rejected') t.ok(outcome.reason instanceof TooBusy);
  t.ok(ticks > 0, 'the event loop went on');
  t.equal((await app.inject({ url: '/v1/events/facets?by=type' })).statusCode, 200, 'and then there is room');
});
