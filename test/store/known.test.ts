import t from 'tap';
import { emptyApp } from '../seeded.js';

interface Actor {
  role: string | null;
  country: string | null;
  aliases: string[];
}
interface Change {
  kind: string;
  record: { type: string };
}

const NAMED = 'Ana Ruiz spoke in Lima on Monday. “We agreed on trade,” Ana Ruiz said.';
const IN_OFFICE = 'Foreign Minister Ana Ruiz arrived in Quito on Tuesday. “We will sign,” Ruiz said.';

async function newsroom(t: Parameters<typeof emptyApp>[0]) {
  const { app, store } = await emptyApp(t);
  const actor = async (id = 'ana-ruiz') => (await app.inject({ url: `/v1/actors/${id}` })).json<Actor>();
  const etag = async (id: string): Promise<string> =>
    String((await app.inject({ url: `/v1/actors/${id}` })).headers.etag);
  return {
    actor,
    etag,
    report: async (body: string) => {
      const answer = await app.inject({
        method: 'POST',
        url: '/v1/reports',
        payload: { body, publishedAt: '2024-05-08' },
      });
      t.equal(answer.statusCode, 201, answer.body);
    },
    patch: async (payload: object, id = 'ana-ruiz') => {
      const answer = await app.inject({
        method: 'PATCH',
        url: `/v1/actors/${id}`,
        headers: { 'if-match': await etag(id), 'content-type': 'application/merge-patch+json' },
        payload,
      });
      t.equal(answer.statusCode, 200, answer.body);
    },
    post: async (url: string, payload: object = {}) => {
      const answer = await app.inject({ method: 'POST', url, headers: { 'if-match': '*' }, payload });
      t.equal(answer.statusCode, 200, answer.body);
    },
    updates: async () =>
      (await app.inject({ url: '/v1/changes?limit=500' }))
        .json<{ data: Change[] }>()
        .data.filter(({ kind, record }) => kind === 'updated' && record.type === 'actor').length,
    names: (id: string) =>
      store.db
        .prepare(
          'SELECT alias FROM ActorAlias x JOIN Actor a ON a.id = x.actorId WHERE a.slug = ? ORDER BY alias',
        )
        .pluck()
        .all(id),
  };
}

t.test('what a later report adds to a known actor is told as a change', async (t) => {
  const { actor, etag, report, updates } = await newsroom(t);
  await report(NAMED);
  const before = await etag('ana-ruiz');
  t.equal((await actor()).role, null);
  t.equal(await updates(), 0);
  await report(IN_OFFICE);
  t.match((await actor()).role ?? '', /minister/i);
  t.not(await etag('ana-ruiz'), before, 'who holds the earlier record is not taken for up to date');
  t.equal(await updates(), 1);
  await report(`${IN_OFFICE} Rain fell.`);
  t.equal(await updates(), 1, 'what was known is no change');
});

t.test('what an editor emptied stays empty until the decision is undone', async (t) => {
  const { actor, report, patch, post } = await newsroom(t);
  await report(IN_OFFICE);
  await patch({ role: 'Minister', country: 'PE', aliases: ['Ruiz'] });
  await patch({ role: null, country: null, aliases: [] });
  await report(`${IN_OFFICE} Rain fell.`);
  const { role, country, aliases } = await actor();
  t.same({ role, country, aliases }, { role: null, country: null, aliases: [] });
  await post('/v1/actors/ana-ruiz/undo', {});
  await post('/v1/actors/ana-ruiz/undo', {});
  t.same((await actor()).role, null, 'an undo of the undo is the decision again');
});

t.test(
  'a name that an editor took from the record of two does not come back with the next report',
  async (t) => {
    const { report, patch, post, names } = await newsroom(t);
    await report(NAMED);
    await report('Mayor Paul Moreno met Ana Ruiz in Lima on Tuesday. “We disagreed,” Moreno said.');
    await post('/v1/actors/paul-moreno/merge', { into: 'ana-ruiz' });
    await patch({ aliases: ['Ruiz'] });
    await report('Mayor Paul Moreno left Lima on Friday. “I am going home,” Moreno said.');
    t.same(names('ana-ruiz'), ['Ana Ruiz', 'Ruiz']);
  },
);
