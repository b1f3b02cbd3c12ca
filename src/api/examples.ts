import type { FastifyInstance } from 'fastify';

/** A request that shows an operation at work on the seeded data. */
export interface Example {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  url: string;
  body?: object;
  headers?: Record<string, string>;
}

const STORED = {
  headline: 'Flood closes schools in Jakarta',
  publishedAt: '2024-03-05',
  body: 'Police closed two schools in Jakarta on Monday. “Nobody was hurt,” said Governor Siti Rahma.',
};

/**
 * By operationId: the request whose answer stands in openapi.yaml as the operation's example. REPORT, EVENT, QUOTE and WEBHOOK stand for ids of the
 * seeded data, which are made from its words.
 */
export const EXAMPLES: Record<string, Example | undefined> = {
  health: { url: '/health' },
  isLive: { url: '/health/live' },
  isReady: { url: '/health/ready' },
  listEvents: { url: '/v1/events?location=sevastopol' },
  getEvent: { url: '/v1/events/EVENT?include=report' },
  listQuotes: { url: '/v1/quotes?speaker=putin&include=actors' },
  getQuote: { url: '/v1/quotes/QUOTE' },
  listActors: { url: '/v1/actors?kind=person' },
  getActor: { url: '/v1/actors/xi-jinping' },
  listLocations: { url: '/v1/locations?country=UA' },
  getLocation: { url: '/v1/locations/bakhmut' },
  listReports: { url: '/v1/reports?publisher=ThePrint' },
  getReport: { url: '/v1/reports/REPORT' },
  listEventsOfLocation: { url: '/v1/locations/chasiv-yar/events' },
  listQuotesOfActor: { url: '/v1/actors/oleksii-stepanov/quotes' },
  listEventsOfActor: { url: '/v1/actors/international-monetary-fund/events' },
  listQuotesOfReport: { url: '/v1/reports/REPORT/quotes?kind=direct' },
  listEventsOfReport: { url: '/v1/reports/REPORT/events?type=consult' },
  annotationsOfReport: { url: '/v1/reports/REPORT/annotations' },
  countEvents: { url: '/v1/events/facets?by=type,location&location=ukraine' },
  countQuotes: { url: '/v1/quotes/facets?by=speaker,kind' },
  timelineOfEvents: { url: '/v1/events/timeline?interval=day' },
  timelineOfQuotes: { url: '/v1/quotes/timeline?interval=day' },
  placesOfEvents: { url: '/v1/events/places?country=UA&limit=3' },
  relationsOfActor: { url: '/v1/actors/vladimir-putin/relations' },
  search: { url: '/v1/search?q=artillery' },
  patchEvent: {
    method: 'PATCH',
    url: '/v1/events/EVENT',
    headers: { 'if-match': '*' },
    body: { review: 'confirmed', reason: 'Heard from the governor’s office' },
  },
  patchQuote: {
    method: 'PATCH',
    url: '/v1/quotes/QUOTE',
    headers: { 'if-match': '*' },
    body: { review: 'confirmed' },
  },
  addEvent: {
    method: 'POST',
    url: '/v1/events',
    body: {
      report: 'REPORT',
      type: 'assault',
      trigger: { text: 'came through the roof' },
      actors: [{ role: 'actor', id: 'armed-forces-russia', text: 'the missile' }],
    },
  },
  addQuote: {
    method: 'POST',
    url: '/v1/quotes',
    body: {
      report: 'REPORT',
      spans: [{ text: 'focus of intense fighting' }],
      reason: 'Words of the desk',
    },
  },
  addActor: {
    method: 'POST',
    url: '/v1/actors',
    body: { name: 'Residents of Chasiv Yar', kind: 'group', country: 'UA' },
  },
  addLocation: {
    method: 'POST',
    url: '/v1/locations',
    body: { name: 'Bakhmut front', kind: 'place', lat: 48.6, lon: 38, country: 'UA', parent: 'ukraine' },
  },
  patchActor: {
    method: 'PATCH',
    url: '/v1/actors/oleksii-stepanov',
    headers: { 'if-match': '*' },
    body: { role: 'resident of Kyiv', aliases: ['Alexei Stepanov'], reason: 'Told to our correspondent' },
  },
  patchLocation: {
    method: 'PATCH',
    url: '/v1/locations/chasiv-yar',
    headers: { 'if-match': '*' },
    body: { aliases: ['Časiv Jar'] },
  },
  mergeActor: {
    method: 'POST',
    url: '/v1/actors/kremlin/merge',
    headers: { 'if-match': '*' },
    body: { into: 'government-russia', reason: 'The Kremlin is meant as the government' },
  },
  splitActor: { method: 'POST', url: '/v1/actors/kremlin/split', headers: { 'if-match': '*' } },
  mergeLocation: {
    method: 'POST',
    url: '/v1/locations/sevastopol/merge',
    headers: { 'if-match': '*' },
    body: { into: 'sevastopol-city' },
  },
  splitLocation: { method: 'POST', url: '/v1/locations/sevastopol/split', headers: { 'if-match': '*' } },
  undoEvent: { method: 'POST', url: '/v1/events/EVENT/undo', headers: { 'if-match': '*' } },
  undoQuote: { method: 'POST', url: '/v1/quotes/QUOTE/undo', headers: { 'if-match': '*' } },
  undoActor: {
    method: 'POST',
    url: '/v1/actors/oleksii-stepanov/undo',
    headers: { 'if-match': '*' },
    body: { reason: 'He asked us not to say where he lives' },
  },
  undoLocation: { method: 'POST', url: '/v1/locations/chasiv-yar/undo', headers: { 'if-match': '*' } },
  revisionsOfActor: { url: '/v1/actors/oleksii-stepanov/revisions' },
  revisionsOfLocation: { url: '/v1/locations/chasiv-yar/revisions' },
  revisionsOfEvent: { url: '/v1/events/EVENT/revisions' },
  revisionsOfQuote: { url: '/v1/quotes/QUOTE/revisions' },
  listChanges: { url: '/v1/changes?type=assault&limit=3' },
  followChanges: { url: '/v1/stream?type=assault&since=0' },
  listWebhooks: { url: '/v1/webhooks' },
  addWebhook: {
    method: 'POST',
    url: '/v1/webhooks',
    body: { url: 'https://newsroom.example/dateline', query: 'type=assault&location=ukraine' },
  },
  getWebhook: { url: '/v1/webhooks/WEBHOOK' },
  patchWebhook: { method: 'PATCH', url: '/v1/webhooks/WEBHOOK', body: { status: 'paused' } },
  rotateSecret: { method: 'POST', url: '/v1/webhooks/WEBHOOK/secret' },
  listDeliveries: { url: '/v1/webhooks/WEBHOOK/deliveries?state=dead' },
  replayDeliveries: { method: 'POST', url: '/v1/webhooks/WEBHOOK/replay', body: {} },
  removeWebhook: { method: 'DELETE', url: '/v1/webhooks/WEBHOOK' },
  extract: {
    method: 'POST',
    url: '/v1/extract',
    body: { text: STORED.body, publishedAt: STORED.publishedAt },
  },
  storeReport: { method: 'POST', url: '/v1/reports', body: STORED },
};

/** The ids that REPORT, EVENT, QUOTE and WEBHOOK stand for in an app over the seeded data. */
export async function seededIds(app: FastifyInstance): Promise<Record<string, string>> {
  const first = async (url: string): Promise<string> => {
    const answer = await app.inject({ url });
    return answer.json<{ data: { id: string }[] }>().data[0]?.id ?? '';
  };
  return {
    REPORT: await first('/v1/reports?publisher=ThePrint'),
    EVENT: await first('/v1/events?location=sevastopol&type=assault'),
    QUOTE: await first('/v1/quotes?speaker=oleksii-stepanov&kind=direct'),
    WEBHOOK: (await first('/v1/webhooks')) || (await made(app, EXAMPLES['addWebhook'])),
  };
}

/** The id of what an example makes. */
async function made(app: FastifyInstance, example: Example | undefined): Promise<string> {
  if (!example) return '';
  return (await app.inject(requestOf(example, {}))).json<{ id: string }>().id;
}

/** An example as a request to an app. */
export function requestOf({ method = 'GET', url, body, headers = {} }: Example, ids: Record<string, string>) {
  const address = url.replace(/\b(?:REPORT|EVENT|QUOTE|WEBHOOK)\b/, (name) => ids[name] ?? name);
  if (body === undefined) return { method, url: address, headers };
  const text = JSON.stringify(body).replaceAll(/"(REPORT|EVENT|QUOTE)"/g, (_, name: string) =>
    JSON.stringify(ids[name] ?? name),
  );
  return { method, url: address, headers, payload: JSON.parse(text) as object };
}
