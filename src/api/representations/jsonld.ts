import { webAddress } from '../../ingest/web-address.js';
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
/** What an id begins with. */
type Base = string;

const address = (base: Base, kind: Kind, id: unknown): string => `${base}/v1/${kind}/${String(id)}`;

export const JSONLD_TYPE = 'application/ld+json';

/**
 * One record in the terms of schema.org, as a document of its own.
 * @param base what ids begin with, which are addresses; empty where they are read from the address of the document
 */
export const linkedData = (kind: Kind, json: string, base: Base): string =>
  JSON.stringify({ '@context': JSONLD_CONTEXT, ...WRITERS[kind](JSON.parse(json) as Row, base) });

/** One record in the terms of schema.org, without the context. */
export function schemaOrg(kind: Kind, json: string, base: Base): string {
  return JSON.stringify(WRITERS[kind](JSON.parse(json) as Row, base));
}

const actor = (row: Row, base: Base): Row => ({
  '@type': ACTOR_TYPES[String(row['kind'])] ?? 'Thing',
  ...(text(row['id']) === undefined ? {} : { '@id': address(base, 'actors', row['id']) }),
  name: text(row['name']) ?? text(row['text']),
  ...(row['kind'] === 'person' ? { jobTitle: text(row['role']) } : {}),
});

const place = (row: Row, base: Base): Row => ({
  '@type': PLACE_TYPES[String(row['kind'])] ?? 'Place',
  '@id': address(base, 'locations', row['id']),
  name: row['name'],
  geo: { '@type': 'GeoCoordinates', latitude: row['lat'], longitude: row['lon'] },
});

const article = (row: Row, base: Base): Row => ({
  '@type': 'NewsArticle',
  '@id': address(base, 'reports', row['id']),
  headline: row['headline'],
  datePublished: row['publishedAt'] ?? undefined,
  publisher:
    text(row['publisher']) === undefined ? undefined : { '@type': 'Organization', name: row['publisher'] },
  // What was stored before other schemes were refused leads nowhere.
  url: webAddress(text(row['url'])) ?? undefined,
});

const WRITERS: Record<Kind, (row: Row, base: Base) => Row> = {
  events: (row, base) => ({
    '@type': 'Event',
    '@id': address(base, 'events', row['id']),
    name: row['summary'],
    additionalType: row['type'],
    startDate: text(part(row['occurred'])['from']),
    endDate: text(part(row['occurred'])['to']),
    location: parts(row['locations']).map((one) => place(one, base)),
    organizer: parts(row['actors'])
      .filter(({ role }) => role === 'actor')
      .map((one) => actor({ ...one, role: null }, base)),
    attendee: parts(row['actors'])
      .filter(({ role }) => role === 'recipient')
      .map((one) => actor({ ...one, role: null }, base)),
    subjectOf: article(part(row['report']), base),
  }),
  quotes: (row, base) => ({
    '@type': 'Quotation',
    '@id': address(base, 'quotes', row['id']),
    text: row['text'],
    spokenByCharacter:
      row['speaker'] === null ? text(part(row['speakerWords'])['text']) : actor(part(row['speaker']), base),
    dateCreated: text(part(row['said'])['from']),
    isPartOf: article(part(row['report']), base),
  }),
  actors: (row, base) => ({
    ...actor(row, base),
    alternateName: row['aliases'],
    ...(row['parent'] === null ? {} : { memberOf: actor(part(row['parent']), base) }),
  }),
  locations: (row, base) => ({
    ...place(row, base),
    alternateName: row['aliases'],
    ...(row['parent'] === null
      ? {}
      : {
          containedInPlace: {
            '@id': address(base, 'locations', part(row['parent'])['id']),
            name: part(row['parent'])['name'],
          },
        }),
  }),
  reports: (row, base) => ({
    ...article(row, base),
    articleBody: text(row['body']),
    inLanguage: row['language'],
  }),
};
