import t from 'tap';
import { deliveriesOf, pendingOf, putDelivery, recordAttempt } from '../../src/store/webhooks/deliveries.js';
import { versionOf } from '../../src/store/read/version.js';
import { Leases } from '../../src/store/webhooks/leases.js';
import { addWebhook, readWebhook, type Webhook } from '../../src/store/webhooks/subscribers.js';
import type { Store } from '../../src/store/open.js';
import { emptyApp } from '../seeded.js';

const at = '2024-01-01T00:00:00.000Z';

const addOne = (store: Store): Promise<void> =>
  addWebhook(store, {
    id: 'wh_1',
    url: 'https://desk.example/told',
    query: '',
    description: null,
    secret: 'whsec_AAAA',
    since: 0,
    by: 'desk',
    at,
  });

function webhookOf(store: Store): Webhook {
  const webhook = readWebhook(store, 'wh_1');
  if (!webhook) throw new Error('It is there.');
  return webhook;
}

const message = (id: string) => ({
  id,
  firstSequence: 1,
  lastSequence: 1,
  changes: 1,
  created: at,
  payload: '{}',
});

t.test('messages are told in the order they were made, whatever their ids', async (t) => {
  const { store } = await emptyApp(t);
  await addOne(store);
  const read = () => webhookOf(store);
  const webhook = read().number;
  const made = ['msg_c', 'msg_a', 'msg_b'];
  for (const [i, id] of made.entries())
    await putDelivery(store, read(), i + 1, {
      id,
      firstSequence: i + 1,
      lastSequence: i + 1,
      changes: 1,
      created: at,
      payload: '{}',
    });
  t.equal(pendingOf(store, webhook)?.id, 'msg_c');
  const listed = deliveriesOf(store, webhook, null, null, 2);
  t.same(
    listed.map(({ id }) => id),
    ['msg_b', 'msg_a'],
  );
  t.same(
    deliveriesOf(store, webhook, null, listed.at(-1)?.number ?? 0, 2).map(({ id }) => id),
    ['msg_c'],
  );
});

t.test('of two processes that make a message of the same changes, one does', async (t) => {
  const { store } = await emptyApp(t);
  await addOne(store);
  const seen = webhookOf(store);
  await putDelivery(store, seen, 5, message('msg_a'));
  await putDelivery(store, seen, 5, message('msg_b'));
  t.same(
    deliveriesOf(store, seen.number, null, null, 9).map(({ id }) => id),
    ['msg_a'],
  );
  t.equal(webhookOf(store).sequence, 5);
});

t.test('of two processes that sent a message, one keeps how it went', async (t) => {
  const { store } = await emptyApp(t);
  await addOne(store);
  const { number } = webhookOf(store);
  await putDelivery(store, webhookOf(store), 5, message('msg_a'));
  const seen = pendingOf(store, number);
  if (!seen) return t.fail('It is pending.');
  const went = { attempts: 1, nextAt: at, lastError: null };
  t.ok(
    await recordAttempt(
      store,
      number,
      seen,
      { ...went, state: 'delivered', lastStatus: 204, ended: at },
      false,
    ),
  );
  t.notOk(
    await recordAttempt(
      store,
      number,
      seen,
      { ...went, state: 'pending', lastStatus: 500, ended: null },
      true,
    ),
  );
  t.match(deliveriesOf(store, number, null, null, 9), [{ state: 'delivered', lastStatus: 204 }]);
  t.equal(webhookOf(store).status, 'active');
});

t.test('a webhook has one holder, until its lease is freed or has run out', async (t) => {
  const { store } = await emptyApp(t);
  const version = versionOf(store).number;
  const [one, other] = [new Leases(store.file, 300), new Leases(store.file, 300)];
  t.teardown(() => [one, other].forEach((leases) => leases.close()));
  t.ok(one.claim(1));
  t.ok(one.claim(1), 'it is renewed');
  t.notOk(other.claim(1));
  t.ok(other.claim(2));
  other.free(1);
  t.notOk(other.claim(1), 'only the holder frees it');
  one.free(1);
  t.ok(other.claim(1));
  await new Promise((resolve) => setTimeout(resolve, 350));
  t.ok(one.claim(1), 'it has run out');
  t.notOk(other.claim(1));
  t.equal(versionOf(store).number, version, 'no lease is a change');
});
