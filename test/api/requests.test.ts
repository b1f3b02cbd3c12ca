import t from 'tap';
import { BODY_LIMIT, emptyApp, seededApp } from '../seeded.js';

interface Problem {
  type: string;
  status: number;
  detail?: string;
  errors?: { path: string; message: string }[];
}

const REFUSED: [url: string, path: string][] = [
  ['/v1/events?colour=red', 'colour'],
  ['/v1/events?limit=0', 'limit'],
  ['/v1/events?limit=201', 'limit'],
  ['/v1/events?limit=ten', 'limit'],
  ['/v1/events?limit=5&limit=6', 'limit'],
  ['/v1/events?type=war', 'type'],
  ['/v1/events?type=', 'type'],
  ['/v1/events?from=2023-02-30', 'from'],
  ['/v1/events?from=2023-13', 'from'],
  ['/v1/events?from=yesterday', 'from'],
  ['/v1/events?from=2023-04&to=2023-03', 'from'],
  ['/v1/events?near=48,38', 'near'],
  ['/v1/events?near=91,38,5', 'near'],
  ['/v1/events?bbox=1,2,3', 'bbox'],
  ['/v1/events?bbox=10,50,20,40', 'bbox'],
  ['/v1/events?confidence=2', 'confidence'],
  ['/v1/events?sort=colour', 'sort'],
  ['/v1/events?cursor=abc', 'cursor'],
  ['/v1/events?count=all', 'count'],
  ['/v1/quotes?kind=shouted', 'kind'],
  ['/v1/quotes?location=kyiv', 'location'],
  [`/v1/quotes?speaker=${'a,'.repeat(200)}a`, 'speaker'],
  [`/v1/quotes?speaker=${'a'.repeat(400)}`, 'speaker'],
  ['/v1/actors?country=Ukraine', 'country'],
  ['/v1/actors/xi-jinping?q=a', 'q'],
];

t.test('a parameter that is not right is refused by its name, with what it takes', async (t) => {
  const { app } = await seededApp(t);
  for (const [url, path] of REFUSED) {
    const answer = await app.inject({ url });
    t.equal(answer.statusCode, 400, url);
    t.match(answer.headers['content-type'], /^application\/problem\+json/);
    const problem = answer.json<Problem>();
    t.ok(
      problem.errors?.some((error) => error.path === path && error.message !== ''),
      `${url}: ${answer.body}`,
    );
  }
});

t.test('values with commas are any, repeated parameters all, a minus none', async (t) => {
  const { app } = await seededApp(t);
  const types = async (query: string): Promise<string[]> => {
    const { data } = (await app.inject({ url: `/v1/events?limit=200&${query}` })).json<{
      data: { type: string }[];
    }>();
    return [...new Set(data.map(({ type }) => type))].sort();
  };
  t.same(await types('type=agree,consult'), ['agree', 'consult']);
  t.same(await types('type=agree&type=consult'), []);
  t.notOk((await types('type=-assault')).includes('assault'));
  t.ok((await types('type=-agree')).includes('assault'));
});

t.test('names need no right case, no diacritics and no full form', async (t) => {
  const { app } = await seededApp(t);
  const count = async (speaker: string): Promise<number> =>
    (await app.inject({ url: '/v1/quotes', query: { speaker } })).json<{ data: unknown[] }>().data.length;
  const putin = await count('vladimir-putin');
  t.ok(putin > 1);
  for (const name of ['Putin', 'PUTIN', 'Vladimir Putin', ' putin ', 'Pútin'])
    t.equal(await count(name), putin, name);
  t.equal(await count('Nobody of that name'), 0);
});

t.test('pages follow each other both ways and hold every record once', async (t) => {
  const { app } = await seededApp(t);
  interface Page {
    data: { id: string }[];
    page: { next: string | null; prev: string | null };
  }
  const get = async (url: string): Promise<Page> => (await app.inject({ url })).json<Page>();
  const all = (await get('/v1/events?limit=200')).data.map(({ id }) => id);
  for (const sort of ['-occurred', 'type,-confidence', 'position']) {
    const seen: string[] = [];
    const whole = (await get(`/v1/events?limit=200&sort=${sort}`)).data.map(({ id }) => id);
    let page = await get(`/v1/events?limit=3&sort=${sort}`);
    t.equal(page.page.prev, null);
    for (;;) {
      seen.push(...page.data.map(({ id }) => id));
      if (page.page.next === null) break;
      page = await get(page.page.next);
    }
    t.same(seen, whole, sort);
    t.same([...seen].sort(), [...all].sort());
    const before = await get(page.page.prev ?? '');
    t.same(
      before.data.map(({ id }) => id),
      whole.slice(-3 - page.data.length, -page.data.length),
    );
  }
  const cursor = new URL((await get('/v1/events?limit=3')).page.next ?? '', 'http://x').searchParams.get(
    'cursor',
  );
  t.equal(
    (await app.inject({ url: '/v1/events', query: { type: 'assault', cursor: cursor ?? '' } })).statusCode,
    400,
  );
  t.equal((await app.inject({ url: '/v1/events', query: { cursor: `${cursor}x` } })).statusCode, 400);
});

t.test('by position, records come in the order of their reports and of the words in them', async (t) => {
  const { app } = await emptyApp(t);
  const bodies = [
    'OSLO, May 6 - “We will rebuild the harbour before winter,” Mayor Ana Berg said on Monday. “Nobody slept that night,” fisherman Jon Dahl said.',
    'LIMA, May 6 - “The road is open again,” Minister Rosa Quispe said. “We thank the crews,” she told reporters.',
  ];
  const reports: string[] = [];
  for (const body of bodies) {
    const sent = await app.inject({ method: 'POST', url: '/v1/reports', payload: { body } });
    reports.push(sent.json<{ id: string }>().id);
  }
  const get = async (sort: string) =>
    (await app.inject(`/v1/quotes?limit=50&sort=${sort}`)).json<{
      data: { id: string; report: { id: string }; spans: { start: number }[] }[];
    }>().data;
  const sorted = await get('position');
  const placed = sorted.map(({ report, spans }) => [reports.indexOf(report.id), spans[0]?.start ?? -1]);
  t.ok(placed.filter(([report]) => report === 0).length >= 2 && placed.some(([report]) => report === 1));
  t.same(
    placed,
    [...placed].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d),
  );
  t.same(
    (await get('-position')).map(({ id }) => id),
    sorted.map(({ id }) => id).reverse(),
  );
});

t.test('full text takes words, phrases and prefixes, and anything else as data', async (t) => {
  const { app } = await seededApp(t);
  const find = async (q: string): Promise<number> => {
    const answer = await app.inject({ url: '/v1/quotes', query: { q } });
    t.equal(answer.statusCode, 200, q);
    return answer.json<{ data: unknown[] }>().data.length;
  };
  t.equal(await find('kitchen'), 1);
  t.equal(await find('"came through the roof"'), 1);
  t.equal(await find('"roof the through"'), 0);
  t.equal(await find('multipol*'), 1);
  for (const hostile of [
    '"',
    '*',
    'AND',
    'a OR',
    'NEAR(',
    'text:x',
    '-',
    '^',
    "'; DROP TABLE Quote; --",
    '\u0000',
    '(((',
    '“”',
  ])
    t.ok((await find(hostile)) >= 0);
});

t.test('addresses and methods that are not there', async (t) => {
  const { app } = await seededApp(t);
  const status = async (method: 'GET' | 'DELETE' | 'OPTIONS' | 'HEAD', url: string) =>
    app.inject({ method, url });
  t.equal((await status('GET', '/v1/nothing')).statusCode, 404);
  t.equal((await status('GET', '/v1/events/nothing')).statusCode, 404);
  t.equal((await status('GET', '/v1/locations/atlantis/events')).statusCode, 404);
  const wrong = await status('DELETE', '/v1/events');
  t.equal(wrong.statusCode, 405);
  t.equal(wrong.headers.allow, 'GET, HEAD, OPTIONS, POST');
  const options = await status('OPTIONS', '/v1/events?type=assault');
  t.equal(options.statusCode, 204);
  t.equal(options.headers.allow, 'GET, HEAD, OPTIONS, POST');
  t.equal((await status('OPTIONS', '/v1/nothing')).statusCode, 404);
  t.equal((await status('HEAD', '/v1/events')).statusCode, 200);
  t.equal((await status('GET', '/v1/events/%E0%A4%A')).statusCode, 400);
});

t.test('a report is stored with its records once, however it is sent', async (t) => {
  const { app } = await emptyApp(t);
  const body =
    'Mayor Ana Ruiz said on Monday that floods had killed three people in Lima. “We need help,” she said.';
  const first = await app.inject({
    method: 'POST',
    url: '/v1/reports',
    payload: { body, publishedAt: '2024-05-07' },
  });
  t.equal(first.statusCode, 201);
  const location = String(first.headers.location);
  t.equal((await app.inject({ url: location })).json<{ body: string }>().body, body);
  const again = await app.inject({
    method: 'POST',
    url: '/v1/reports?publishedAt=2024-05-07&publisher=Bugle',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    payload: body,
  });
  t.equal(again.statusCode, 200);
  t.equal(again.headers.location, location);
  t.equal((await app.inject({ url: '/v1/reports?count=exact' })).json<{ count: number }>().count, 1);
  const { data } = (await app.inject({ url: '/v1/quotes?speaker=Ana Ruiz' })).json<{
    data: { kind: string }[];
  }>();
  t.same(data.map(({ kind }) => kind).sort(), ['direct', 'indirect']);
});

t.test('a body that cannot be read gets a clear problem and stores nothing', async (t) => {
  const { app } = await emptyApp(t);
  const send = (payload: string | Buffer, type: string) =>
    app.inject({ method: 'POST', url: '/v1/reports', headers: { 'content-type': type }, payload });
  const cases: [string, string | Buffer, string, number][] = [
    ['not UTF-8', Buffer.from([0x41, 0xff, 0xfe]), 'text/plain', 400],
    ['empty', ' \n', 'text/plain', 400],
    ['no JSON', '{"body":', 'application/json', 400],
    ['no body', '{}', 'application/json', 400],
    ['a body that is no text', '{"body":5}', 'application/json', 400],
    ['an unknown part', '{"body":"a","colour":"red"}', 'application/json', 400],
    ['no date', '{"body":"a","publishedAt":"soon"}', 'application/json', 400],
    ['too long', 'a'.repeat(BODY_LIMIT + 1), 'text/plain', 413],
    ['another format', 'GIF89a', 'image/gif', 415],
    ['XML of another kind', '<a/>', 'application/xml', 422],
    ['a bomb of entities', '<!DOCTYPE a [<!ENTITY b "c">]><rss>&b;</rss>', 'application/rss+xml', 422],
    ['JSON nested deep', `{"body":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'application/json', 400],
    ['ninjs without words', '{"uri":"urn:a"}', 'application/json', 422],
  ];
  for (const [name, payload, type, status] of cases) {
    const answer = await send(payload, type);
    t.equal(answer.statusCode, status, `${name}: ${answer.body}`);
    t.match(answer.headers['content-type'], /problem\+json/, name);
    t.notMatch(answer.body, /node_modules|at .*\.[jt]s/, name);
  }
  t.equal((await app.inject({ url: '/v1/reports?count=exact' })).json<{ count: number }>().count, 0);
});

t.test('extraction answers what would be stored and stores nothing', async (t) => {
  const { app } = await emptyApp(t);
  const text =
    '😀 “Привет”,\r\nPresident Ana Ruiz told reporters in Caf\u0065\u0301 Lima on Monday. “We won,” she said.';
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/extract',
    payload: { text, publishedAt: '2024-05-07' },
  });
  t.equal(answer.statusCode, 200);
  const { quotes, mentions } = answer.json<{
    quotes: { spans: { start: number; end: number; text: string }[] }[];
    mentions: { start: number; end: number; text: string }[];
  }>();
  t.ok(quotes.length > 0 && mentions.length > 0);
  for (const { start, end, text: words } of [...mentions, ...quotes.flatMap(({ spans }) => spans)])
    t.equal(text.slice(start, end), words);
  t.equal((await app.inject({ url: '/v1/reports?count=exact' })).json<{ count: number }>().count, 0);
});
