import t from 'tap';
import { emptyApp } from '../seeded.js';

type Json = Record<string, unknown>;

const BODY = [
  'KADUNA, Nigeria - Rain fell on the town on Tuesday.',
  'Gunmen stormed the market, and the market burned. “Nobody came to help us,” a trader remembered.',
  'The market of Kasuwa was empty on Wednesday. The Lions of Kaduna took no blame.',
].join('\n\n');

const { app, store } = await emptyApp(t);
const stored = await app.inject({
  method: 'POST',
  url: '/v1/reports',
  payload: { body: BODY, publishedAt: '2024-05-08', sourceId: 'k-1', headline: 'Market burns' },
});
const report = stored.json<{ id: string }>().id;
const post = (url: string, payload: Json) => app.inject({ method: 'POST', url, payload });
const at = (text: string): Json => ({
  text,
  start: BODY.indexOf(text),
  end: BODY.indexOf(text) + text.length,
});

/** What an editor adds, and what the record is then. */
const ADDED: [list: string, stated: Json, shown: Json][] = [
  [
    'actors',
    {
      name: 'Lions of Kaduna',
      kind: 'group',
      country: 'NG',
      report,
      mentions: [{ text: 'The Lions of Kaduna' }],
    },
    { id: 'lions-of-kaduna', name: 'Lions of Kaduna', mentions: 1, aliases: [] },
  ],
  [
    'locations',
    {
      name: 'Kasuwa market',
      kind: 'place',
      lat: 10.52,
      lon: 7.43,
      aliases: ['Kasuwa'],
      report,
      mentions: [{ text: 'Kasuwa' }],
    },
    { id: 'kasuwa-market', lat: 10.52, aliases: ['Kasuwa'], mentions: 1, parent: null },
  ],
  [
    'events',
    {
      report,
      type: 'assault',
      trigger: { text: 'burned' },
      actors: [{ role: 'actor', id: 'lions-of-kaduna', text: 'Gunmen' }],
      locations: [{ id: 'kasuwa-market', text: 'the market', start: BODY.indexOf('the market') }],
      occurred: { from: '2024-05-07T00:00:00.000Z', to: '2024-05-08T00:00:00.000Z', precision: 'day' },
    },
    {
      type: 'assault',
      quad: 'material_conflict',
      trigger: at('burned'),
      summary: 'Gunmen stormed the market, and the market burned.',
      evidence: [at('Gunmen stormed the market, and the market burned.')],
      actors: [{ id: 'lions-of-kaduna', role: 'actor', ...at('Gunmen') }],
      locations: [{ id: 'kasuwa-market', ...at('the market') }],
      modality: 'asserted',
      confidence: 1,
    },
  ],
  [
    'quotes',
    {
      report,
      spans: [{ text: 'came to help us' }],
      cue: { text: 'remembered', class: 'belief' },
      speakerWords: { text: 'a trader' },
      about: { locations: ['kasuwa-market'] },
    },
    {
      kind: 'indirect',
      spans: [at('came to help us')],
      cue: { ...at('remembered'), class: 'belief' },
      speaker: null,
      speakerWords: at('a trader'),
      about: { actors: [], locations: [{ id: 'kasuwa-market' }] },
    },
  ],
];

t.test('an editor adds what the machine missed by naming the words', async (t) => {
  for (const [list, stated, shown] of ADDED) {
    const answer = await post(`/v1/${list}`, { ...stated, reason: 'Missed' });
    t.equal(answer.statusCode, 201, answer.body);
    const record = answer.json<{ id: string }>();
    t.match(record, { ...shown, origin: 'editor', review: 'confirmed', revision: 1 });
    t.equal(answer.headers.location, `/v1/${list}/${record.id}`);
    const read = await app.inject({ url: String(answer.headers.location) });
    t.equal(read.headers.etag, answer.headers.etag);
    const { data } = (await app.inject({ url: `/v1/${list}/${record.id}/revisions` })).json<{
      data: Json[];
    }>();
    t.match(data, [{ action: 'added', reason: 'Missed', before: null, after: { origin: 'editor' } }]);
    const told = store.db
      .prepare('SELECT kind FROM Change WHERE recordSlug = ? AND recordType = ?')
      .pluck()
      .all(record.id, list.slice(0, -1));
    t.same(told, ['created']);
    const again = await post(`/v1/${list}`, stated);
    t.equal(again.statusCode, 409, 'it is there already');
    t.match(again.json<Json>(), { existing: record.id });
  }
  const { data } = (await app.inject({ url: '/v1/events?actor=lions-of-kaduna&location=Kasuwa' })).json<{
    data: Json[];
  }>();
  t.equal(data.length, 1, 'lists find it');
});

t.test('what the report does not say, or says more than once, is refused', async (t) => {
  const before = store.db.prepare('SELECT count(*) FROM Change').pluck().get();
  const REFUSED: [list: string, stated: Json, path: string][] = [
    ['events', { report, type: 'assault', trigger: { text: 'market' } }, 'trigger'],
    ['events', { report, type: 'assault', trigger: { text: 'exploded' } }, 'trigger'],
    ['events', { report, type: 'assault', trigger: { text: 'urne' } }, 'trigger'],
    ['events', { report, type: 'assault' }, 'trigger'],
    ['events', { report: 'none', type: 'assault', trigger: { text: 'burned' } }, 'report'],
    ['events', { report, type: 'picnic', trigger: { text: 'empty' } }, 'type'],
    [
      'events',
      {
        report,
        type: 'assault',
        trigger: { text: 'empty' },
        actors: [{ role: 'actor', id: 'x', text: 'Gunmen' }],
      },
      'actors',
    ],
    ['quotes', { report, spans: [] }, 'spans'],
    ['quotes', { report, spans: [{ text: 'Rain fell', start: 3 }] }, 'spans.0'],
    ['quotes', { report, spans: [{ start: 5, end: 100_000 }] }, 'spans.0'],
    ['actors', { name: 'Someone' }, 'kind'],
    ['actors', { name: '???', kind: 'group' }, 'name'],
    ['actors', { name: 'Someone', kind: 'group', mentions: [{ text: 'Gunmen' }] }, 'report'],
    ['actors', { name: 'Someone', kind: 'group', report, mentions: [{ text: 'market' }] }, 'mentions.0'],
    ['locations', { name: 'Nowhere', kind: 'place', lat: 1 }, 'lon'],
  ];
  for (const [list, stated, path] of REFUSED) {
    const answer = await post(`/v1/${list}`, stated);
    t.equal(answer.statusCode, 400, `${list} ${JSON.stringify(stated)}: ${answer.body}`);
    t.match(answer.json<Json>(), { errors: [{ path }] });
  }
  t.equal(store.db.prepare('SELECT count(*) FROM Change').pluck().get(), before, 'nothing half-done');
});

t.test('words that stand more than once are told apart by their start', async (t) => {
  const start = BODY.lastIndexOf('market');
  const answer = await post('/v1/events', { report, type: 'consult', trigger: { text: 'market', start } });
  t.match(answer.json<Json>(), { trigger: { text: 'market', start, end: start + 6 } });
});

t.test('what was added stays with a later version of the report while its words stand', async (t) => {
  const later = `Correction: it was on Monday.\n\n${BODY.replace('Rain fell', 'Heavy rain fell')}`;
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/reports',
    payload: { body: later, publishedAt: '2024-05-08', sourceId: 'k-1', headline: 'Market burns' },
  });
  const { id } = answer.json<{ id: string }>();
  const { data } = (await app.inject({ url: `/v1/events?report=${id}&actor=lions-of-kaduna` })).json<{
    data: Json[];
  }>();
  t.match(data, [{ origin: 'editor', trigger: { text: 'burned', start: later.indexOf('burned') } }]);
  const { mentions } = (await app.inject({ url: `/v1/reports/${id}` })).json<{
    mentions: { actor: string; start: number }[];
  }>();
  t.equal(mentions.find(({ actor }) => actor === 'lions-of-kaduna')?.start, later.indexOf('The Lions'));
  t.equal(
    (await post('/v1/events', { report, type: 'assault', trigger: { text: 'stormed' } })).statusCode,
    400,
    'nothing is added to the earlier version',
  );
});
