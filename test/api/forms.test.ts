import t from 'tap';
import { readText } from '../../src/ingest/text.js';
import { extract } from '../../src/extract/index.js';
import { storeReport } from '../../src/store/write/report.js';
import { NOW, seededApp } from '../seeded.js';

const FORMS: [suffix: string, type: string][] = [
  ['csv', 'text/csv'],
  ['ndjson', 'application/x-ndjson'],
  ['geojson', 'application/geo+json'],
  ['jsonld', 'application/ld+json'],
  ['atom', 'application/atom+xml'],
  ['feed.json', 'application/feed+json'],
];

t.test(
  'a list can be a spreadsheet, lines, a map, linked data or a feed, by suffix and by Accept',
  async (t) => {
    const { app } = await seededApp(t);
    const count = (await app.inject({ url: '/v1/events?count=exact' })).json<{ count: number }>().count;
    for (const [suffix, type] of FORMS) {
      const bySuffix = await app.inject({ url: `/v1/events.${suffix}` });
      const byAccept = await app.inject({ url: '/v1/events', headers: { accept: type } });
      t.equal(bySuffix.statusCode, 200, suffix);
      t.ok(String(bySuffix.headers['content-type']).startsWith(type));
      t.equal(byAccept.headers['content-type'], bySuffix.headers['content-type']);
      if (suffix !== 'atom' && suffix !== 'feed.json') t.equal(byAccept.body, bySuffix.body);
    }
    const lines = (await app.inject({ url: '/v1/events.ndjson' })).body.trimEnd().split('\n');
    t.equal(lines.length, count);
    t.equal((await app.inject({ url: '/v1/events.ndjson?limit=3' })).body.trimEnd().split('\n').length, 3);
    const csv = (await app.inject({ url: '/v1/events.csv' })).body;
    t.ok(csv.startsWith('\ufeffid,type,mode'));
    t.equal(csv.trimEnd().split('\r\n').length, count + 1);
    const map = (await app.inject({ url: '/v1/events.geojson' })).json<{
      type: string;
      features: { geometry: { coordinates: number[] } | null }[];
    }>();
    t.equal(map.type, 'FeatureCollection');
    t.ok(map.features.length >= count);
    t.ok(map.features.some(({ geometry }) => geometry?.coordinates.length === 2));
    const linked = (await app.inject({ url: '/v1/quotes.jsonld?speaker=putin' })).json<{
      '@graph': { '@type': string }[];
    }>();
    t.ok(linked['@graph'].every((record) => record['@type'] === 'Quotation'));
    t.equal((await app.inject({ url: '/v1/quotes.geojson' })).statusCode, 404);
    t.equal((await app.inject({ url: '/v1/events', headers: { accept: 'image/png' } })).statusCode, 406);
  },
);

t.test('words of a report are never a formula or markup', async (t) => {
  const { app, store } = await seededApp(t);
  const body = '“=HYPERLINK(1), <script>alert(1)</script> & more,” said Mayor Ana Ruiz on Monday.';
  const incoming = readText(body, { publishedAt: '2024-05-07', headline: '=1+1' });
  await storeReport(store, incoming, extract(body, { ...incoming }), NOW);
  const csv = (await app.inject({ url: '/v1/quotes.csv?speaker=Ana Ruiz' })).body;
  t.notMatch(csv, /(?:^|,|")=/m);
  t.match(csv, /'=1\+1/);
  const atom = (await app.inject({ url: '/v1/quotes.atom?speaker=Ana Ruiz' })).body;
  t.notMatch(atom, /<script/);
  t.match(atom, /&lt;script&gt;/);
});

t.test('an answer stands until a write, and who has it gets 304', async (t) => {
  const { app } = await seededApp(t);
  const url = '/v1/events?limit=5';
  const first = await app.inject({ url });
  const again = await app.inject({ url });
  const etag = String(first.headers.etag);
  t.match(etag, /^"[\w-]{27}"$/);
  t.equal(again.headers.etag, etag);
  t.equal(again.body, first.body);
  t.ok(first.headers['last-modified']);
  for (const headers of [
    { 'if-none-match': etag },
    { 'if-none-match': `"other", W/${etag}` },
    { 'if-modified-since': String(first.headers['last-modified']) },
  ]) {
    const unchanged = await app.inject({ url, headers });
    t.equal(unchanged.statusCode, 304);
    t.equal(unchanged.body, '');
    t.equal(unchanged.headers.etag, etag);
  }
  t.equal((await app.inject({ url, headers: { 'if-none-match': '"other"' } })).statusCode, 200);
  const body = 'Rebels attacked the town of Goma on 21 June 2026, killing 12 people.';
  await app.inject({ method: 'POST', url: '/v1/reports', payload: { body, publishedAt: '2026-06-22' } });
  const after = await app.inject({ url, headers: { 'if-none-match': etag } });
  t.equal(after.statusCode, 200);
  t.not(after.headers.etag, etag);
  t.equal(
    (await app.inject({ url: '/v1/events?limit=0', headers: { 'if-none-match': '*' } })).statusCode,
    400,
  );
});

t.test('facets and timelines count what the list holds', async (t) => {
  const { app } = await seededApp(t);
  interface Facets {
    facets: Record<string, { value: string; name?: string; count: number }[]>;
  }
  const { facets } = (
    await app.inject({ url: '/v1/events/facets?by=type,actor,location,day&location=ukraine' })
  ).json<Facets>();
  for (const { value, count } of facets['type'] ?? []) {
    const list = await app.inject({ url: `/v1/events?count=exact&location=ukraine&type=${value}` });
    t.equal(list.json<{ count: number }>().count, count, value);
  }
  t.ok((facets['location'] ?? []).every(({ name, count }) => name && count > 0));
  const total = (await app.inject({ url: '/v1/events?count=exact' })).json<{ count: number }>().count;
  for (const interval of ['hour', 'day', 'week', 'month']) {
    const { data } = (await app.inject({ url: `/v1/events/timeline?interval=${interval}` })).json<{
      data: { from: string; count: number }[];
    }>();
    const undated = (await app.inject({ url: '/v1/events.ndjson' })).body
      .trimEnd()
      .split('\n')
      .filter((line) => line.includes('"occurred":null'));
    t.equal(data.reduce((sum, { count }) => sum + count, 0) + undated.length, total, interval);
    t.same(
      data.map(({ from }) => from),
      data.map(({ from }) => from).sort(),
    );
    if (interval === 'week') t.ok(data.every(({ from }) => new Date(from).getUTCDay() === 1));
  }
  t.equal((await app.inject({ url: '/v1/events/facets?by=colour' })).statusCode, 400);
  t.equal((await app.inject({ url: '/v1/events/facets' })).statusCode, 400);
  t.equal((await app.inject({ url: '/v1/events/timeline?interval=year' })).statusCode, 400);
});

t.test('search finds records of every kind and marks what matched', async (t) => {
  const { app } = await seededApp(t);
  interface Hits {
    data: { kind: string; id: string; snippet: { text: string; match: boolean }[] }[];
  }
  const search = async (q: string): Promise<Hits['data']> => {
    const answer = await app.inject({ url: '/v1/search', query: { q } });
    t.equal(answer.statusCode, 200, q);
    return answer.json<Hits>().data;
  };
  const bakhmut = await search('Bakhmut');
  for (const kind of ['report', 'event', 'location'])
    t.ok(
      bakhmut.some((hit) => hit.kind === kind),
      kind,
    );
  t.ok(
    (await search('kitchen')).some(({ snippet }) =>
      snippet.some(({ text, match }) => match && text === 'kitchen'),
    ),
  );
  for (const hostile of ['"', 'a"b', '*', 'AND OR NOT', '(', 'NEAR(a b)', '{a}: b', '\\'])
    await search(hostile);
  t.equal((await app.inject({ url: '/v1/search' })).statusCode, 400);
});

t.test('only the parts that are asked for', async (t) => {
  const { app } = await seededApp(t);
  const { data } = (await app.inject({ url: '/v1/events?fields=type,summary&limit=2' })).json<{
    data: object[];
  }>();
  t.same(
    data.map((row) => Object.keys(row)),
    [
      ['id', 'type', 'summary'],
      ['id', 'type', 'summary'],
    ],
  );
  t.equal((await app.inject({ url: '/v1/events?fields=colour' })).statusCode, 400);
});

t.test('annotations select the words of the report', async (t) => {
  const { app } = await seededApp(t);
  const { data } = (await app.inject({ url: '/v1/reports' })).json<{ data: { id: string }[] }>();
  const id = data[0]?.id ?? '';
  const { body } = (await app.inject({ url: `/v1/reports/${id}` })).json<{ body: string }>();
  const { items } = (await app.inject({ url: `/v1/reports/${id}/annotations` })).json<{
    items: {
      target: {
        selector: [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }];
      };
    }[];
  }>();
  t.ok(items.length > 50);
  for (const { target } of items) {
    const [position, quote] = target.selector;
    t.equal(body.slice(position.start, position.end), quote.exact);
    t.ok(body.includes(quote.prefix + quote.exact + quote.suffix));
  }
});
