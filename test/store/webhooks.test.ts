import t from 'tap';
import { deliveriesOf, pendingOf, putDelivery } from '../../src/store/webhooks/deliveries.js';
import { addWebhook, readWebhook } from '../../src/store/webhooks/subscribers.js';
import { emptyApp } from '../seeded.js';

t.test('messages are told in the order they were made, whatever their ids', async (t) => {
  const { store } = await emptyApp(t);
  const at = '2024-01-01T00:00:00.000Z';
  await addWebhook(store, {
    id: 'wh_1',
    url: 'https://desk.example/told',
    query: '',
    description: null,
    secret: 'whsec_AAAA',
    since: 0,
    by: 'desk',
    at,
  });
  const webhook = readWebhook(store, 'wh_1')?.number ?? 0;
  const made = ['msg_c', 'msg_a', 'msg_b'];
  for (const [i, id] of made.entries())
    await putDelivery(store, webhook, i + 1, {
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
