import t from 'tap';
import { seededApp } from '../seeded.js';

interface Row {
  id: string;
  text: string;
  kind: string;
  type: string;
  mode: string | null;
  modality: string;
  summary: string;
  cue: { text: string } | null;
  speaker: { id: string; name: string; role: string | null } | null;
  actors: { id: string | null; role: string }[];
  locations: { id: string; lat: number; lon: number }[];
  occurred: { from: string; to: string; precision: string } | null;
  claimedBy: { id: string } | null;
  quantities: { kind: string; low: number; unit: string | null }[];
}

t.test('the seeded report answers as a careful reader would', async (t) => {
  const { app } = await seededApp(t);
  const rows = async (url: string): Promise<Row[]> => {
    const answer = await app.inject({ url });
    t.equal(answer.statusCode, 200, url);
    return answer.json<{ data: Row[] }>().data;
  };

  t.test('quotes by Putin', async (t) => {
    const quotes = await rows('/v1/quotes?speaker=putin');
    t.ok(quotes.every(({ speaker }) => speaker?.id === 'vladimir-putin'));
    t.same(
      quotes
        .filter(({ kind }) => kind === 'direct')
        .map(({ text }) => text.slice(0, 28))
        .sort(),
      ['I agree,', 'We are working in solidarity'],
    );
    t.match(quotes[0]?.speaker?.role, /president/);
  });

  t.test('quotes by a man of the street, by his full name', async (t) => {
    const quotes = await rows('/v1/quotes?speaker=Oleksii Stepanov&sort=position');
    t.same(
      quotes.map(({ kind, cue }) => [kind, cue?.text]),
      [
        ['indirect', 'said'],
        ['direct', 'said'],
      ],
    );
    t.equal(
      quotes[1]?.text,
      'We were in the kitchen and the missile came through the roof. The kitchen was all that was left standing,',
    );
  });

  t.test('what happened in Chasiv Yar', async (t) => {
    const events = await rows('/v1/locations/chasiv-yar/events');
    t.same(events.map(({ type }) => type).sort(), ['aid', 'assault']);
    t.ok(events.every(({ locations }) => locations.some(({ id }) => id === 'chasiv-yar')));
  });

  t.test('the drone attack on Sevastopol is a claim, with its claimant', async (t) => {
    const events = await rows('/v1/events?location=Sevastopol&type=assault');
    t.match(events, [
      {
        mode: 'drone',
        modality: 'claimed',
        claimedBy: { id: 'governor-of-sevastopol' },
        actors: [{ id: 'ukraine', role: 'actor' }],
      },
    ]);
    t.equal(events.length, 1);
  });

  t.test('the strike on Ukraine was overnight to Wednesday, with 21 drones', async (t) => {
    const events = await rows('/v1/events?actor=Russian armed forces&mode=drone');
    t.match(events, [
      {
        modality: 'claimed',
        occurred: { from: '2023-03-21T18:00:00.000Z', to: '2023-03-22T06:00:00.000Z' },
        quantities: [{ kind: 'weapons', low: 21, unit: 'Shahed-136 drones' }],
      },
    ]);
  });

  t.test('the IMF agreed with Ukraine on Tuesday 21 March', async (t) => {
    const events = await rows('/v1/events?actor=International Monetary Fund');
    t.match(events, [{ type: 'agree', occurred: { from: '2023-03-21T00:00:00.000Z', precision: 'day' } }]);
    t.same(
      events[0]?.actors.map(({ id }) => id),
      ['international-monetary-fund', 'government-ukraine'],
    );
    t.ok(
      events[0]?.quantities.some(
        ({ kind, low, unit }) => kind === 'money' && low === 15.6e9 && unit === 'USD',
      ),
    );
  });

  t.test('a place holds the places inside it', async (t) => {
    const inside = await rows('/v1/events?location=Ukraine&limit=200');
    for (const place of ['chasiv-yar', 'bakhmut', 'kyiv'])
      t.ok(
        inside.some(({ locations }) => locations.some(({ id }) => id === place)),
        place,
      );
    t.notOk(inside.some(({ locations }) => locations.every(({ id }) => id === 'moscow')));
  });

  t.test('events near Bakhmut', async (t) => {
    const near = await rows('/v1/events?near=48.59,38.00,20');
    t.ok(near.length > 0);
    t.ok(
      near.every(({ locations }) =>
        locations.some(({ lat, lon }) => Math.hypot(lat - 48.59, lon - 38) < 0.4),
      ),
    );
  });
});

t.test('every offset of every record points at its words', async (t) => {
  const { app } = await seededApp(t);
  const reports = (await app.inject({ url: '/v1/reports' })).json<{ data: { id: string }[] }>().data;
  for (const { id } of reports) {
    const { body, mentions } = (await app.inject({ url: `/v1/reports/${id}` })).json<{
      body: string;
      mentions: unknown[];
    }>();
    const quotes = (
      await app.inject({
        url: `/v1/reports/${id}/quotes?limit=200&review=unreviewed,confirmed,corrected,rejected`,
      })
    ).json<unknown>();
    const events = (
      await app.inject({
        url: `/v1/reports/${id}/events?limit=200&review=unreviewed,confirmed,corrected,rejected`,
      })
    ).json<unknown>();
    let checked = 0;
    const check = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(check);
      else if (typeof value === 'object' && value !== null) {
        if ('start' in value && 'end' in value && 'text' in value) {
          checked += 1;
          if (body.slice(Number(value.start), Number(value.end)) !== value.text)
            t.fail(JSON.stringify(value));
        }
        Object.values(value).forEach(check);
      }
    };
    check([mentions, quotes, events]);
    t.ok(checked > 200, `${checked} spans`);
  }
});
