import { setMaxListeners } from 'node:events';
import { get, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { startDateline } from './api/servers.js';
import { summary } from './api/load.js';

/*
 * `npm run -s bench:liveness -- FILE`: how long `/health/live` takes while a server over a filled database (`npm run bench:fill`) works on
 * what once froze it, one kind of request after another. Prints JSON, in milliseconds.
 */

const [, , file] = process.argv;
if (file === undefined) throw new Error('Name a filled database: npm run bench:fill -- --events 100000');

/** How often is asked whether it lives, and for how long of each kind of request, in milliseconds. */
const EVERY_MS = 10;
const FOR_MS = 6_000;

const NEWS = Array.from(
  { length: 9_000 },
  (_, i) =>
    `On Monday police in Jakarta arrested ${i + 2} people after protests, the mayor of Town${i} said. “We are sorry,” she told reporters.`,
).join('\n\n');

interface Work {
  path: string;
  body?: string;
  type?: string;
}

const text = (body: string, type = 'text/plain'): Work => ({ path: '/v1/extract', body, type });

/** What is asked while it is looked whether the server lives, several at a time. */
const WORK: Record<string, Work[]> = {
  nothing: [],
  'a beginning in another order': [{ path: '/v1/events?sort=type,confidence&q=a*' }],
  'a phrase in another order': [{ path: '/v1/events?sort=-confidence&q="of the"' }],
  'many filters that find nothing together': [
    { path: '/v1/events?type=assault&mode=none&modality=denied&confidence=0.99' },
  ],
  facets: Array.from({ length: 40 }, (_, i) => ({
    path: `/v1/events/facets?by=actor,location,day,month,publisher&confidence=0.1&limit=${i + 1}`,
  })),
  'all as CSV': [{ path: '/v1/events.csv' }, { path: '/v1/quotes.csv' }],
  'all as GeoJSON': [{ path: '/v1/events.geojson' }, { path: '/v1/events.geojson?type=assault' }],
  'reports with all their records': [{ path: '/v1/reports?limit=50&include=quotes,events,actors,locations' }],
  '800 KB of news': [text(NEWS.slice(0, 800_000))],
  'hyphens that never end': [text('well-'.repeat(10_000))],
  'apostrophes that never end': [text("o'".repeat(25_000))],
  'elements in elements': [text('<div>'.repeat(7_000), 'text/html')],
  'broken lines': [text('a<br>'.repeat(95_000), 'text/html')],
  entities: [text('&amp;'.repeat(200_000), 'text/html')],
  'sections of characters': [
    text(
      `<rss><channel>${'<item><title><![CDATA[a]]></title></item>'.repeat(60_000)}</channel></rss>`,
      'application/xml',
    ),
  ],
  'wrongly decoded text': [text('â€œÃ©â€™ '.repeat(20_000))],
};

const served = await startDateline(file);
const figures: Record<string, unknown> = {};
for (const [name, works] of Object.entries(WORK)) {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const answers = works.map((work) => ask(served.url, work, stop.signal));
  const times: number[] = [];
  const end = performance.now() + FOR_MS;
  let done = works.length === 0;
  void Promise.all(answers).then(() => (done = true));
  while (performance.now() < end && !(done && times.length >= 100)) {
    times.push(await live(served.url));
    await setTimeout(EVERY_MS);
  }
  stop.abort();
  figures[name] = { ...summary(times), answers: await Promise.all(answers) };
  process.stderr.write(`${name} ${JSON.stringify(figures[name])}\n`);
  await setTimeout(500);
}
await served.stop();
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
process.exit(0);

/** How long it takes to say that it lives, in milliseconds. */
function live(url: string): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    get(`${url}/health/live`, (response) => {
      response.resume().once('end', () => resolve(performance.now() - began));
    }).on('error', reject);
  });
}

/** The status of an answer and how long its last byte took, or that it was given up. */
function ask(url: string, { path, body, type }: Work, signal: AbortSignal): Promise<string> {
  const began = performance.now();
  return new Promise((resolve) => {
    const asked = request(
      url + path,
      {
        signal,
        method: body === undefined ? 'GET' : 'POST',
        headers: type === undefined ? {} : { 'content-type': type },
      },
      (response) => {
        response.on('data', () => {});
        response.once('end', () =>
          resolve(`${response.statusCode} in ${Math.round(performance.now() - began)} ms`),
        );
        response.once('error', () => resolve(`${response.statusCode}, given up`));
      },
    );
    asked.once('error', () => resolve('given up'));
    asked.end(body);
  });
}
