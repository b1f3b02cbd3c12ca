import type { Kind } from '../../store/read/records.js';

/** How a list can be answered. */
export interface Format {
  name: string;
  type: string;
  /** Ending of the address: `/v1/events.csv`. */
  suffix: string;
  /** Whether all rows go out where no limit is asked for. */
  whole: boolean;
  kinds: readonly Kind[];
}

const ALL: readonly Kind[] = ['events', 'quotes', 'actors', 'locations', 'reports'];
const DATED: readonly Kind[] = ['events', 'quotes', 'reports'];

export const FORMATS: readonly Format[] = [
  { name: 'json', type: 'application/json', suffix: 'json', whole: false, kinds: ALL },
  {
    name: 'geojson',
    type: 'application/geo+json',
    suffix: 'geojson',
    whole: true,
    kinds: ['events', 'locations'],
  },
  { name: 'csv', type: 'text/csv', suffix: 'csv', whole: true, kinds: ALL },
  { name: 'ndjson', type: 'application/x-ndjson', suffix: 'ndjson', whole: true, kinds: ALL },
  { name: 'jsonld', type: 'application/ld+json', suffix: 'jsonld', whole: true, kinds: ALL },
  { name: 'atom', type: 'application/atom+xml', suffix: 'atom', whole: false, kinds: DATED },
  { name: 'feed', type: 'application/feed+json', suffix: 'feed.json', whole: false, kinds: DATED },
];

export const JSON_FORMAT: Format = FORMATS[0] ?? {
  name: 'json',
  type: 'application/json',
  suffix: 'json',
  whole: false,
  kinds: ALL,
};

/** The formats of a kind of record. */
export const formatsOf = (kind: Kind): Format[] => FORMATS.filter(({ kinds }) => kinds.includes(kind));

/** The format that an Accept header likes best, JSON where it takes anything; null where it takes none of them. */
export function acceptable(accept: string | undefined, kind: Kind): Format | null {
  if (accept === undefined || accept.trim() === '') return JSON_FORMAT;
  const wanted = accept
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const quality = Number(parameters.find((piece) => piece.startsWith('q='))?.slice(2) ?? 1);
      return { type, quality: Number.isNaN(quality) ? 0 : quality };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { type } of wanted) {
    if (type === '*/*' || type === 'application/*') return JSON_FORMAT;
    const format = formatsOf(kind).find(
      (candidate) => candidate.type === type || (type === 'text/*' && candidate.name === 'csv'),
    );
    if (format) return format;
  }
  return null;
}
