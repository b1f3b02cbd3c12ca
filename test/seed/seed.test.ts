import t from 'tap';
import { seedDatabase } from '../../seed/index.js';
import { reject } from '../../src/store/write/editing/decide.js';
import { inFastTransaction } from '../../src/store/write/transaction.js';
import { emptyApp, NOW } from '../seeded.js';

t.test('the seed shows the whole way from machine to editor, and goes in once', async (t) => {
  const { store } = await emptyApp(t);
  const first = await seedDatabase(store, NOW);
  t.equal(first.stored, 1);
  t.ok(first.confirmed > 0 && first.corrected > 0 && first.added > 0 && first.rejected > 0);
  const everything = (): unknown[] =>
    ['Report', 'Actor', 'Location', 'Mention', 'Quote', 'Event', 'EventActor', 'Revision', 'Change'].map(
      (table) => store.db.prepare(`SELECT * FROM ${table}`).all(),
    );
  const before = everything();
  const { unchanged, ...others } = await seedDatabase(store, '2030-01-01T00:00:00.000Z');
  t.same(others, { stored: 0, confirmed: 0, corrected: 0, added: 0, rejected: 0 });
  t.ok(unchanged > 0);
  t.same(everything(), before);
});

t.test('a decision is a revision that says who, why, what it was and what it became', async (t) => {
  const { store, app } = await emptyApp(t);
  await seedDatabase(store, NOW);
  const { data } = (await app.inject({ url: '/v1/quotes?speaker=putin&limit=1' })).json<{
    data: { id: string }[];
  }>();
  const id = data[0]?.id ?? '';
  const decision = { by: 'night desk', reason: 'Not said', at: '2023-03-23T01:00:00.000Z' };
  t.equal(await inFastTransaction(store, (db) => reject(db, 'quote', id, decision)), 'rejected');
  t.equal(await inFastTransaction(store, (db) => reject(db, 'quote', id, decision)), 'unchanged');
  const last = store.db
    .prepare('SELECT * FROM Revision WHERE recordSlug = ? ORDER BY id DESC')
    .get(id) as Record<string, string>;
  t.match(last, { by: 'night desk', reason: 'Not said', after: '{"review":"rejected"}' });
  const shown = (await app.inject({ url: '/v1/quotes?speaker=putin' })).json<{ data: { id: string }[] }>();
  t.notOk(
    shown.data.some((quote) => quote.id === id),
    'a rejected record is hidden',
  );
  const asked = (await app.inject({ url: '/v1/quotes?speaker=putin&review=rejected' })).json<{
    data: { id: string }[];
  }>();
  t.ok(
    asked.data.some((quote) => quote.id === id),
    'and shown to who asks for it',
  );
});
