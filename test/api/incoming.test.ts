import t from 'tap';
import { HTML_PAGE, NEWSML, NINJS, NITF, RSS } from '../ingest/documents.js';
import { emptyApp } from '../seeded.js';

interface Report {
  id: string;
  headline: string;
  body: string;
  status: string;
  version: number;
  supersedes: string | null;
  supersededBy: string | null;
  carriers: { publisher: string | null; similarity: number }[];
}

const FORMATS: [name: string, type: string, content: string][] = [
  ['NewsML-G2', 'application/vnd.iptc.g2.newsitem+xml', NEWSML],
  ['NITF', 'application/xml', NITF],
  ['ninjs', 'application/json', NINJS],
  ['ninjs by its own type', 'application/vnd.iptc.ninjs+json', NINJS],
  ['HTML', 'text/html; charset=utf-8', HTML_PAGE],
];

t.test('a report is stored from every format, with offsets that count in its stored body', async (t) => {
  for (const [name, type, content] of FORMATS) {
    const { app } = await emptyApp(t);
    const send = (url: string) =>
      app.inject({ method: 'POST', url, headers: { 'content-type': type }, payload: content });
    const stored = await send('/v1/reports');
    t.equal(stored.statusCode, 201, `${name}: ${stored.body.slice(0, 300)}`);
    const { id, body, headline } = stored.json<Report>();
    t.equal(headline, 'Floods close port', name);
    const { data } = (await app.inject({ url: `/v1/reports/${id}/quotes?sort=position` })).json<{
      data: { spans: { start: number; end: number; text: string }[] }[];
    }>();
    t.match(data[0]?.spans[0]?.text, /We lost two boats/, name);
    for (const { spans } of data)
      for (const { start, end, text } of spans) t.equal(body.slice(start, end), text, name);
    t.equal((await send('/v1/extract')).statusCode, 200, name);
    t.equal((await send('/v1/reports')).statusCode, 200, `${name} twice is one report`);
  }
});

t.test('a feed’s items are stored each, and its second reading stores nothing', async (t) => {
  const { app } = await emptyApp(t);
  const send = (url: string, payload = RSS) =>
    app.inject({ method: 'POST', url, headers: { 'content-type': 'application/rss+xml' }, payload });
  const arrivals = async () =>
    (await send('/v1/reports')).json<{ reports: { arrival: string }[] }>().reports.map((one) => one.arrival);
  t.same(await arrivals(), ['stored', 'stored']);
  t.same(await arrivals(), ['duplicate', 'duplicate']);
  t.equal((await send('/v1/extract')).statusCode, 422);
  const many = `<rss><channel>${'<item><description>Rain.</description></item>'.repeat(501)}</channel></rss>`;
  const refused = await send('/v1/reports', many);
  t.equal(refused.statusCode, 413);
  t.match(refused.json<{ detail: string }>().detail, /more than 500 reports/);
  t.equal((await app.inject({ url: '/v1/reports?count=exact' })).json<{ count: number }>().count, 2);
});

const PARAGRAPHS = [
  'President Ana Ruiz met Prime Minister Li Wei in Lima on Monday to sign a treaty on fishing in the southern sea.',
  '“We agreed on every point,” Ruiz told reporters after the meeting in the palace.',
  'Soldiers killed 12 rebels near Cusco on Sunday, the army said in a statement from its headquarters.',
  'The opposition called on the government to publish the treaty before parliament votes on it next month.',
  'Rebels attacked a convoy on the road to Puno, wounding three drivers, police said late on Sunday evening.',
];
const send = async (
  app: Awaited<ReturnType<typeof emptyApp>>['app'],
  paragraphs: string[],
  metadata: object,
) =>
  app.inject({
    method: 'POST',
    url: '/v1/reports',
    payload: { body: paragraphs.join('\n\n'), publishedAt: '2024-05-07', ...metadata },
  });
const count = async (app: Awaited<ReturnType<typeof emptyApp>>['app'], url: string): Promise<number> =>
  (await app.inject({ url: `${url}${url.includes('?') ? '&' : '?'}count=exact` })).json<{ count: number }>()
    .count;

t.test('a story that several publishers carry is one report with their names', async (t) => {
  const { app } = await emptyApp(t);
  const first = (await send(app, PARAGRAPHS, { publisher: 'Wire' })).json<Report>();
  const events = await count(app, '/v1/events');
  const cut = await send(app, PARAGRAPHS.slice(0, 4), { publisher: 'Bugle', headline: 'Treaty signed' });
  t.equal(cut.statusCode, 200);
  await send(app, PARAGRAPHS, { publisher: 'Courier' });
  await send(app, PARAGRAPHS, { publisher: 'Courier' });
  const report = (await app.inject({ url: `/v1/reports/${first.id}` })).json<Report>();
  t.same(
    report.carriers.map(({ publisher }) => publisher),
    ['Bugle', 'Courier'],
  );
  t.ok((report.carriers[0]?.similarity ?? 1) < 1);
  t.equal(report.carriers[1]?.similarity, 1);
  t.equal(await count(app, '/v1/reports'), 1);
  t.equal(await count(app, '/v1/events'), events, 'its records are not doubled');
  t.equal(
    (
      await send(
        app,
        PARAGRAPHS.map((words) => words.replaceAll(/\b\w{5,}/g, 'other')),
        {},
      )
    ).statusCode,
    201,
  );
});

t.test('a correction keeps the records whose words stand, with what editors made of them', async (t) => {
  const { app } = await emptyApp(t);
  const url = 'https://wire.example/1';
  const first = (await send(app, PARAGRAPHS, { url })).json<Report>();
  const eventIn = async (words: string, query = ''): Promise<Found | undefined> =>
    (await app.inject({ url: `/v1/events?q=${words}${query}` })).json<{ data: Found[] }>().data[0];
  const standing = await eventIn('convoy');
  const changed = await eventIn('Cusco');
  if (!standing || !changed) return t.fail('the report has both events');
  await app.inject({
    method: 'PATCH',
    url: `/v1/events/${standing.id}`,
    headers: { 'if-match': '*' },
    payload: { modality: 'denied' },
  });
  const before = (await app.inject({ url: '/v1/changes' })).json<{ next: number }>().next;

  const corrected = PARAGRAPHS.map((words) =>
    words.replace('killed 12 rebels near Cusco', 'captured two rebels near Puno'),
  );
  const answer = await send(app, ['CORRECTION: place and number of rebels.', ...corrected], { url });
  t.equal(answer.statusCode, 201);
  const second = answer.json<Report>();
  t.match(second, { version: 2, supersedes: first.id, status: 'live' });
  t.match((await app.inject({ url: `/v1/reports/${first.id}` })).json<Report>(), {
    status: 'corrected',
    supersededBy: second.id,
  });
  t.equal(await count(app, '/v1/reports'), 1);

  t.match(await eventIn('convoy'), { id: standing.id, review: 'corrected', report: { id: second.id } });
  t.equal(await eventIn('Cusco'), undefined, 'what no longer stands is hidden');
  t.match((await app.inject({ url: `/v1/events/${changed.id}` })).json(), {
    standing: false,
    report: { status: 'corrected' },
  });
  t.match((await app.inject({ url: `/v1/events/${changed.id}/revisions` })).json(), {
    data: [{ by: 'correction' }],
  });
  const feed = (await app.inject({ url: `/v1/changes?since=${before}` })).json<{
    data: { record: { id: string } }[];
  }>();
  for (const id of [first.id, second.id, standing.id, changed.id])
    t.ok(
      feed.data.some(({ record }) => record.id === id),
      `${id} is in the feed`,
    );

  const body = second.body;
  for (const kind of ['events', 'quotes'])
    for (const { evidence = [], spans = [], trigger } of (await app.inject({ url: `/v1/${kind}` })).json<{
      data: { evidence?: Words[]; spans?: Words[]; trigger?: Words }[];
    }>().data)
      for (const { start, end, text } of [...evidence, ...spans, ...(trigger ? [trigger] : [])])
        t.equal(body.slice(start, end), text);
  const again = await send(app, ['CORRECTION: place and number of rebels.', ...corrected], { url });
  t.equal(again.statusCode, 200);
});

interface Found {
  id: string;
  review: string;
}

interface Words {
  start: number;
  end: number;
  text: string;
}

t.test('a retraction hides the story and its records, and says so', async (t) => {
  const { app } = await emptyApp(t);
  const metadata = { sourceId: 'urn:wire:7' };
  const { id } = (await send(app, PARAGRAPHS, metadata)).json<Report>();
  const quote = (await app.inject({ url: '/v1/quotes?limit=1' })).json<{ data: { id: string }[] }>().data[0];
  const answer = await send(app, ['Withdrawn.'], { ...metadata, retracts: true });
  t.equal(answer.statusCode, 200);
  t.match(answer.json<Report>(), { id, status: 'retracted' });
  for (const list of ['/v1/reports', '/v1/events', '/v1/quotes']) t.equal(await count(app, list), 0, list);
  t.equal(await count(app, '/v1/reports?status=retracted'), 1);
  t.match((await app.inject({ url: `/v1/quotes/${quote?.id}` })).json(), { report: { status: 'retracted' } });
  t.equal((await send(app, ['Withdrawn.'], { sourceId: 'urn:never', retracts: true })).statusCode, 422);
});
