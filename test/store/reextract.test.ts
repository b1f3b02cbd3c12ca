import { setImmediate } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { extract } from '../../src/extract/index.js';
import type { Extraction } from '../../src/extract/types.js';
import type { Store } from '../../src/store/open.js';
import { rereadable } from '../../src/store/read/rereadable.js';
import { reextract } from '../../src/cli/reextract.js';
import { reextractReport, type Reextracted } from '../../src/store/write/reextract/index.js';
import { annotatedReports } from '../extract/reports/annotation.js';
import { emptyApp, seededApp } from '../seeded.js';

type Json = Readonly<{ id?: string; [part: string]: unknown }>;

const BODY =
  'Rebels shelled a bridge in Kharkiv on Monday. “We regret it,” President Pablo Moreno said. Ana Ruiz met Moreno in Lima on Tuesday. Police arrested 12 people in Lima.';
const AT = '2024-05-09T00:00:00.000Z';
const ALL = { reports: [], publisher: null, since: null };

/** An app with one report, and how to write and read as a client does. */
async function newsroom(t: Test) {
  const { app, store } = await emptyApp(t);
  const posted = await app.inject({
    method: 'POST',
    url: '/v1/reports',
    payload: { body: BODY, publishedAt: '2024-05-08' },
  });
  const report = posted.json<{ id: string }>().id;
  const send = async (method: 'POST' | 'PATCH', url: string, payload: Json = {}) => {
    const answer = await app.inject({ method, url, payload, headers: { 'if-match': '*' } });
    return { status: answer.statusCode, body: answer.json<Json>() };
  };
  const list = async (url: string) => {
    // Lists look once in a turn of the event loop whether anything was written.
    await setImmediate();
    return (await app.inject({ url })).json<{ data: Json[] }>().data;
  };
  const [row] = [...rereadable(store, ALL)];
  if (!row) throw new Error('The report was not stored.');
  const reread = (change: (found: Extraction) => Extraction = (found) => found, dryRun = false) => {
    const { headline, publishedAt, publisher } = row;
    const found = extract(row.body, { headline, publishedAt, publisher });
    return reextractReport(store, row, change(found), { by: 'reextract', at: AT, dryRun });
  };
  return { app, store, report, send, list, reread };
}

/** Everything that is kept. */
const everything = (store: Store): unknown =>
  [
    'Report',
    'Actor',
    'ActorAlias',
    'Location',
    'Mention',
    'Quote',
    'QuoteActor',
    'Event',
    'EventActor',
    'Revision',
    'Change',
  ].map((table) => store.db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all());

const changesSince = (store: Store, sequence: number): Json[] =>
  store.db
    .prepare('SELECT kind, recordType, recordSlug FROM Change WHERE sequence > ?')
    .all(sequence) as Json[];
const lastChange = (store: Store): number =>
  store.db.prepare('SELECT max(sequence) FROM Change').pluck().get() as number;

const sum = ({ quotes, events }: Reextracted, part: 'added' | 'changed' | 'withdrawn'): number =>
  quotes[part] + events[part];

t.test('a re-run that finds the same writes nothing', async (t) => {
  const { app, store } = await seededApp(t);
  for (const { headline, body, publishedAt } of annotatedReports())
    await app.inject({ method: 'POST', url: '/v1/reports', payload: { headline, body, publishedAt } });
  const before = everything(store);
  let unchanged = 0;
  for await (const { done } of reextract(store, { ...ALL, dryRun: false })) {
    t.equal(sum(done, 'added') + sum(done, 'changed') + sum(done, 'withdrawn'), 0);
    t.equal(done.mentions, false);
    unchanged += done.quotes.unchanged + done.events.unchanged;
  }
  t.ok(unchanged > 50, `${unchanged} records were found again`);
  t.same(everything(store), before);
});

t.test('what is found again keeps its id and says what is found now', async (t) => {
  const { store, list, reread, app } = await newsroom(t);
  const [event] = await list('/v1/events?type=assault');
  store.writer
    .prepare(`UPDATE Event SET modality = 'planned', confidence = 0.1 WHERE slug = ?`)
    .run(event?.id);
  const last = lastChange(store);
  t.match(await reread(), { events: { changed: 1, added: 0, withdrawn: 0 }, quotes: { changed: 0 } });
  const [now] = await list('/v1/events?type=assault');
  t.match(now, { id: event?.id, modality: 'asserted', confidence: event?.['confidence'] });
  t.same(changesSince(store, last), [{ kind: 'updated', recordType: 'event', recordSlug: event?.id }]);
  const [revision] = await list(`/v1/events/${event?.id ?? ''}/revisions`);
  t.match(revision, {
    action: 'reextracted',
    by: 'reextract',
    before: { modality: 'planned' },
    after: { modality: 'asserted' },
  });
  const undone = await app.inject({
    method: 'POST',
    url: `/v1/events/${event?.id ?? ''}/undo`,
    headers: { 'if-match': '*' },
  });
  t.equal(undone.statusCode, 409, 'what the machine did is corrected, not undone');
});

t.test('what is no longer found is hidden, and shows again when it is found again', async (t) => {
  const { store, list, reread } = await newsroom(t);
  const before = await list('/v1/events');
  const without = (found: Extraction): Extraction => ({
    ...found,
    events: found.events.filter(({ type }) => type !== 'ASSAULT'),
  });
  const gone = before.filter(({ type }) => type === 'assault').map(({ id }) => id);
  t.equal(gone.length, 1);
  const last = lastChange(store);
  t.match(await reread(without), { events: { withdrawn: 1 } });
  const after = await list('/v1/events');
  t.same(
    after.map(({ id }) => id),
    before.map(({ id }) => id).filter((id) => id !== gone[0]),
  );
  t.same(changesSince(store, last), [{ kind: 'updated', recordType: 'event', recordSlug: gone[0] }]);
  t.match(await reread(without), { events: { withdrawn: 0, changed: 0 } }, 'once');
  t.match(await reread(), { events: { changed: 1, added: 0 } });
  t.same(
    (await list('/v1/events')).map(({ id }) => id),
    before.map(({ id }) => id),
  );
});

t.test('what is found for the first time is added, with the id it would have had', async (t) => {
  const { store, list, reread } = await newsroom(t);
  const before = await list('/v1/quotes');
  t.ok(before.length > 0);
  store.writer.prepare('DELETE FROM Quote').run();
  store.writer.prepare('DELETE FROM Mention').run();
  const last = lastChange(store);
  t.match(await reread(), { quotes: { added: before.length }, mentions: true });
  t.same(
    (await list('/v1/quotes')).map(({ id }) => id),
    before.map(({ id }) => id),
  );
  t.match(changesSince(store, last), [
    ...before.map(({ id }) => ({ kind: 'created', recordType: 'quote', recordSlug: id })),
    { kind: 'updated', recordType: 'report' },
  ]);
});

t.test('a re-run never overwrites an editor', async (t) => {
  const { store, report, send, list, reread } = await newsroom(t);
  const [assault] = await list('/v1/events?type=assault');
  const [consult] = await list('/v1/events?type=consult');
  const [quote] = await list('/v1/quotes');
  const patched = await send('PATCH', `/v1/quotes/${quote?.id ?? ''}`, {
    speaker: 'ana-ruiz',
    reason: 'She said it',
  });
  t.equal(patched.status, 200, JSON.stringify(patched.body));
  t.equal((await send('PATCH', `/v1/events/${assault?.id ?? ''}`, { review: 'rejected' })).status, 200);
  t.equal((await send('PATCH', `/v1/events/${consult?.id ?? ''}`, { review: 'confirmed' })).status, 200);
  const added = await send('POST', '/v1/events', { report, type: 'mobilize', trigger: { text: 'Rebels' } });
  t.equal(added.status, 201, JSON.stringify(added.body));
  const merged = await send('POST', '/v1/actors/ana-ruiz/merge', { into: 'pablo-moreno' });
  t.equal(merged.status, 200, JSON.stringify(merged.body));
  const before = everything(store);
  const same = await reread();
  t.match(same, { quotes: { kept: 1 }, mentions: false });
  t.equal(sum(same, 'added') + sum(same, 'changed') + sum(same, 'withdrawn'), 0);
  t.same(everything(store), before, 'what is found is the same as before the editor came');

  await reread((found) => ({ ...found, quotes: [], events: [] }));
  t.match(await list(`/v1/quotes`), [
    { id: quote?.id, review: 'corrected', speaker: { id: 'pablo-moreno' } },
  ]);
  t.match(await list(`/v1/events?review=confirmed`), [{ id: consult?.id }]);
  t.match(await list(`/v1/events?review=rejected`), [{ id: assault?.id }]);
  t.match(await list(`/v1/events?type=mobilize`), [{ id: added.body.id, origin: 'editor' }]);
});

t.test('a dry run tells what would change and changes nothing', async (t) => {
  const { store, reread } = await newsroom(t);
  store.writer.prepare('DELETE FROM Quote').run();
  const before = everything(store);
  t.ok(sum(await reread((found) => found, true), 'added') > 0);
  t.same(everything(store), before);
});

t.test('a report that is not there is named, before any is read', async (t) => {
  const { store, report } = await newsroom(t);
  await t.rejects(async () => {
    for await (const { done } of reextract(store, { ...ALL, reports: [report, 'nothing'], dryRun: false }))
      t.fail(JSON.stringify(done));
  }, /No report that stands is called nothing\./);
});
