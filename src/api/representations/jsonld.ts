import type { Kind } from '../../store/read/records.js';
import type { Row } from './csv.js';

export const JSONLD_CONTEXT = 'https://schema.org/';

const ACTOR_TYPES: Record<string, string> = {
  person: 'Person',
  organisation: 'Organization',
  government: 'GovernmentOrganization',
  armed_force: 'GovernmentOrganization',
  group: 'Organization',
  media: 'NewsMediaOrganization',
  country: 'Country',
};
const PLACE_TYPES: Record<string, string> = {
  country: 'Country',
  region: 'AdministrativeArea',
  city: 'City',
  place: 'Place',
  water: 'BodyOfWater',
};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const part = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {});
const parts = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);
const address = (kind: Kind, id: unknown): string => `/v1/${kind}/${String(id)}`;

export const JSONLD_TYPE = 'application/ld+json';

/** One record in the terms of schema.org, as a document of its own. */
export const linkedData = (kind: Kind, json: string): string =>
  JSON.stringify({ '@context': JSONLD_CONTEXT, ...WRITERS[kind](JSON.parse(json) as Row) });

/** One record in the terms of schema.org, without the context. */
export function schemaOrg(kind: Kind, json: string): string {
  return JSON.stringify(WRITERS[kind](JSON.parse(json) as Row));
}

const actor = (row: Row): Row => ({
  '@type': ACTOR_TYPES[String(row['kind'])] ?? 'Thing',
  ...(text(row['id']) === undefined ? {} : { '@id': address('actors', row['id']) }),
  name: text(row['name']) ?? text(row['text']),
  ...(row['kind'] === 'person' ? { jobTitle: text(row['role']) } : {}),
});

const place = (row: Row): Row => ({
  '@type': PLACE_TYPES[String(row['kind'])] ?? 'Place',
  '@id': address('locations', row['id']),
  name: row['name'],
  geo: { '@type': 'GeoCoordinates', latitude: row['lat'], longitude: row['lon'] },
});

const article = (row: Row): Row => ({
  '@type': 'NewsArticle',
  '@id': address('reports', row['id']),
  headline: row['headline'],
  datePublished: row['publishedAt'] ?? undefined,
  publisher:
    text(row['publisher']) === undefined ? undefined : { '@type': 'Organization', name: row['publisher'] },
  url: row['url'] ?? undefined,
});

const WRITERS: Record<Kind, (row: Row) => Row> = {
  events: (row) => ({
    '@type': 'Event',
    '@id': address('events', row['id']),
    name: row['summary'],
    additionalType: row['type'],
    startDate: text(part(row['occurred'])['from']),
    endDate: text(part(row['occurred'])['to']),
    location: parts(row['locations']).map(place),
    organizer: parts(row['actors'])
      .filter(({ role }) => role === 'actor')
      .map((one) => actor({ ...one, role: null })),
    attendee: parts(row['actors'])
      .filter(({ role }) => role === 'recipient')
      .map((one) => actor({ ...one, role: null })),
    subjectOf: article(part(row['report'])),
  }),
  quotes: (row) => ({
    '@type': 'Quotation',
    '@id': address('quotes', row['id']),
    text: row['text'],
    spokenByCharacter:
      row['speaker'] === null ? text(part(row['speakerWords'])['text']) : actor(part(row['speaker'])),
    dateCreated: text(part(row['said'])['from']),
    isPartOf: article(part(row['report'])),
  }),
  actors: (row) => ({
    ...actor(row),
    alternateName: row['aliases'],
    ...(row['parent'] === null ? {} : { memberOf: actor(part(row['parent'])) }),
  }),
  locations: (row) => ({
    ...place(row),
    alternateName: row['aliases'],
    ...(row['parent'] === null
      ? {}
      : {
          containedInPlace: {
            '@id': address('locations', part(row['parent'])['id']),
            name: part(row['parent'])['name'],
          },
        }),
  }),
  reports: (row) => ({ ...article(row), articleBody: text(row['body']), inLanguage: row['language'] }),
};
