import { join } from 'node:path';
import t from 'tap';
import { TEXTS } from '../../bench/growth/texts.js';
import type { Truncation } from '../../src/text/limits.js';
import { extract } from '../../src/extract/index.js';
import { readText } from '../../src/ingest/text.js';
import { openStore, type Store } from '../../src/store/open.js';
import { storeReport } from '../../src/store/write/report.js';
import { emptyApp, NOW } from '../seeded.js';

/** Characters. */
const SIZE = 71_000;
/** Bytes of the database for each byte of a report that only its encoding spoilt; indexes and what finds words are in them. */
const MOST = 48;
/** The same for what is made to have as many records as its words allow, of names that nobody had before. */
const MOST_EVER = 60;

const sizeOf = ({ writer }: Store): number =>
  Number(writer.pragma('page_count', { simple: true })) *
  Number(writer.pragma('page_size', { simple: true }));

t.test('what a hostile report adds to the database is in proportion to its words', async (t) => {
  const kinds = Object.keys(TEXTS).filter((kind) =>
    /mojibake|without an end|^he$|abbreviations apart|one quote|names in full/.test(kind),
  );
  t.ok(kinds.length > 10, `${kinds.length} kinds`);
  for (const kind of kinds) {
    const store = openStore(join(t.testdir(), `${kinds.indexOf(kind)}.db`));
    const body = TEXTS[kind]?.(SIZE) ?? '';
    const before = sizeOf(store);
    const found = extract(body, { headline: null, publishedAt: null, publisher: null });
    const { created } = await storeReport(store, readText(body, {}), found, NOW);
    t.ok(created, kind);
    const grown = (sizeOf(store) - before) / Buffer.byteLength(body);
    const most = /mojibake|without an end/.test(kind) ? MOST : MOST_EVER;
    t.ok(grown < most, `${kind}: ${grown} times its words`);
    await store.close();
  }
});

t.test('a stored report names the limits that its text met', async (t) => {
  const { app } = await emptyApp(t);
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  const send = (url: string, payload: string) => app.inject({ method: 'POST', url, headers, payload });
  const hostile = TEXTS['speakers without an end']?.(SIZE / 3) ?? '';
  const told = (await send('/v1/extract', hostile)).json<{ truncated: Truncation[] }>().truncated;
  t.same(
    told.map(({ limit }) => limit),
    ['sentence', 'context', 'records'],
  );
  t.ok(told.every(({ most, times }) => most > 0 && times > 0));
  const { id, truncated } = (await send('/v1/reports', hostile)).json<{
    id: string;
    truncated: Truncation[];
  }>();
  t.same(truncated, told);
  t.same((await app.inject(`/v1/reports/${id}`)).json<{ truncated: Truncation[] }>().truncated, told);
  const news = 'Ana Ruiz told the police of Lima that the road was closed.';
  t.same((await send('/v1/extract', news)).json<{ truncated: Truncation[] }>().truncated, []);
  t.same((await send('/v1/reports', news)).json<{ truncated: Truncation[] }>().truncated, []);
});
