import { DATED } from './dated.js';
import { allOf, prepared, type Reader } from './list.js';
import { rowsOf, type Filtering } from './records.js';

/*
 * Counts over the events or quotes that filters let through: facets, timelines, and who acts on whom.
 */

/** What rows are counted by: the value, a name for people, and what must be joined for them. */
interface Facet {
  value: string;
  label?: string;
  join?: string;
  /** The kind of key that is the same, whose rows are counted where nothing is filtered, and the table that the key is of. */
  key?: { kind: number; table?: 'Actor' | 'Location' };
}

const day = (column: string): Facet => ({ value: `substr(${column}, 1, 10)` });
const month = (column: string): Facet => ({ value: `substr(${column}, 1, 7)` });
const LOCATION = 'JOIN EventLocation x ON x.eventId = e.id JOIN Location p ON p.id = x.locationId';

export const FACETS = {
  events: {
    type: { value: 'e.type', key: { kind: 5 } },
    mode: { value: 'e.mode' },
    quad: { value: 'e.quad' },
    modality: { value: 'e.modality' },
    review: { value: 'e.review' },
    context: {
      value: 'c.context',
      join: 'JOIN EventContext c ON c.eventId = e.id',
      key: { kind: 4 },
    },
    location: { value: 'p.slug', label: 'p.name', join: LOCATION, key: { kind: 6, table: 'Location' } },
    country: { value: 'p.country', join: LOCATION, key: { kind: 2 } },
    actor: {
      value: 's.slug',
      label: 's.name',
      join: 'JOIN EventActor y ON y.eventId = e.id JOIN Actor s ON s.id = y.actorId',
      key: { kind: 3, table: 'Actor' },
    },
    claimedBy: { value: 's.slug', label: 's.name', join: 'JOIN Actor s ON s.id = e.claimedById' },
    publisher: { value: 'r.publisher', join: 'JOIN Report r ON r.id = e.reportId' },
    day: day('e.occurredFrom'),
    month: month('e.occurredFrom'),
  },
  quotes: {
    kind: { value: 'q.kind' },
    class: { value: 'q.cueClass' },
    review: { value: 'q.review' },
    speaker: {
      value: 's.slug',
      label: 's.name',
      join: 'JOIN Actor s ON s.id = q.speakerId',
      key: { kind: 3, table: 'Actor' },
    },
    country: { value: 's.country', join: 'JOIN Actor s ON s.id = q.speakerId', key: { kind: 2 } },
    publisher: { value: 'r.publisher', join: 'JOIN Report r ON r.id = q.reportId' },
    day: day('q.saidFrom'),
    month: month('q.saidFrom'),
  },
} as const satisfies Record<string, Record<string, Facet>>;

export type Counted = keyof typeof FACETS;

export interface Count {
  value: string;
  name?: string;
  count: number;
}

/** How many events or quotes have each value, the most frequent first. */
export function countBy(
  store: Reader,
  kind: Counted,
  by: string,
  filters: Filtering[],
  limit: number,
): Count[] {
  const facets: Record<string, Facet> = FACETS[kind];
  const facet = facets[by];
  if (!facet) return [];
  return filters.length === 0 && facet.key
    ? countKeys(store, DATED[kind].keys, facet.key, limit)
    : countRows(store, kind, facet, filters, limit);
}

/** Counts as they are kept beside the keys. */
function countKeys(
  store: Reader,
  keys: string,
  { kind, table }: NonNullable<Facet['key']>,
  limit: number,
): Count[] {
  const counts = `${keys}Count c`;
  const sql = table
    ? `SELECT t.slug AS value, t.name AS name, count FROM ${counts} CROSS JOIN ${table} t ON t.id = c.key`
    : `SELECT key AS value, count FROM ${counts}`;
  return prepared(store.db, `${sql} WHERE c.kind = ? AND count > 0 ORDER BY count DESC, value LIMIT ?`).all(
    kind,
    limit,
  ) as Count[];
}

function countRows(store: Reader, kind: Counted, facet: Facet, filters: Filtering[], limit: number): Count[] {
  const { table, alias } = DATED[kind];
  const { from, where: conditions, id } = rowsOf(store, kind, filters, 'all');
  const where = allOf(conditions);
  const label = facet.label ? `, min(${facet.label}) AS name` : '';
  return prepared(
    store.db,
    `WITH picked AS (SELECT ${id} AS id FROM ${from.sql} WHERE ${where.sql})
     SELECT ${facet.value} AS value${label}, count(DISTINCT ${alias}.id) AS count
     FROM picked CROSS JOIN ${table} ${alias} ON ${alias}.id = picked.id ${facet.join ?? ''}
     WHERE ${facet.value} IS NOT NULL GROUP BY ${facet.value} ORDER BY count DESC, value LIMIT ?`,
  ).all(...from.values, ...where.values, limit) as Count[];
}

export const INTERVALS = ['hour', 'day', 'week', 'month'] as const;
export type Interval = (typeof INTERVALS)[number];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Whole days that make every time positive. */
const EPOCH_SHIFT = 1_000_000 * DAY_MS;

/** The beginning of the interval that a time is in, in milliseconds; weeks begin on Monday. */
const BEGINNINGS: Record<Interval, (day: number) => number> = {
  hour: (time) => time,
  day: (time) => time,
  week: (time) => time - ((new Date(time).getUTCDay() + 6) % 7) * DAY_MS,
  month: (time) => Date.UTC(new Date(time).getUTCFullYear(), new Date(time).getUTCMonth()),
};

/** How many events or quotes begin in each interval that has any, in order. */
export function countOver(
  store: Reader,
  kind: Counted,
  interval: Interval,
  filters: Filtering[],
): { from: string; count: number }[] {
  const step = interval === 'hour' ? HOUR_MS : DAY_MS;
  const { from, where: conditions, time } = rowsOf(store, kind, filters, 'all');
  const where = allOf([...conditions, { sql: 'k.until IS NOT NULL', values: [] }]);
  const rows = prepared(
    store.db,
    // Rounded down also before 1970, where SQLite's division rounds up.
    `SELECT (${time} + ${EPOCH_SHIFT}) / ${step} * ${step} - ${EPOCH_SHIFT} AS "from", count(*) AS count FROM ${from.sql} WHERE ${where.sql} GROUP BY 1 ORDER BY 1`,
  ).all(...from.values, ...where.values) as { from: number; count: number }[];
  const counts = new Map<number, number>();
  for (const row of rows) {
    const beginning = BEGINNINGS[interval](row.from);
    counts.set(beginning, (counts.get(beginning) ?? 0) + row.count);
  }
  return [...counts].map(([beginning, count]) => ({ from: new Date(beginning).toISOString(), count }));
}

/** Who an actor acts on and is acted on by, how often, by quad class. */
export function relationsOf(store: Reader, slug: string): unknown[] {
  return prepared(
    store.db,
    `SELECT other.slug AS id, other.name AS name, mine.role AS role, theirs.role AS otherRole, e.quad AS quad, count(DISTINCT e.id) AS count
     FROM Actor me
     JOIN EventKey k ON k.kind = 3 AND k.key = me.id
     JOIN EventActor mine ON mine.eventId = k.id AND mine.actorId = me.id
     JOIN EventActor theirs ON theirs.eventId = mine.eventId AND theirs.actorId <> me.id
     JOIN Actor other ON other.id = theirs.actorId
     JOIN Event e ON e.id = mine.eventId
     WHERE me.slug = ? AND e.review <> 'rejected' AND e.standing
     GROUP BY other.id, mine.role, theirs.role, e.quad ORDER BY count DESC, other.slug, mine.role, theirs.role, e.quad`,
  ).all(slug);
}

/** How many events are at each place, by quad class, and where it is: what a map needs. The places with most first. */
export function countAtPlaces(store: Reader, filters: Filtering[], limit: number): Place[] {
  const { from, where: conditions, id } = rowsOf(store, 'events', filters, 'all');
  const where = allOf(conditions);
  const rows = prepared(
    store.db,
    `WITH picked AS (SELECT ${id} AS id FROM ${from.sql} WHERE ${where.sql})
     SELECT p.slug AS id, p.name AS name, p.kind AS kind, p.lat AS lat, p.lon AS lon, e.quad AS quad, count(DISTINCT e.id) AS count
     FROM picked CROSS JOIN Event e ON e.id = picked.id JOIN EventLocation x ON x.eventId = e.id JOIN Location p ON p.id = x.locationId
     GROUP BY p.id, e.quad ORDER BY p.slug, e.quad`,
  ).all(...from.values, ...where.values) as (Omit<Place, 'quads'> & { quad: string })[];
  const places = new Map<string, Place>();
  for (const { quad, count, ...place } of rows) {
    const known = places.get(place.id) ?? { ...place, count: 0, quads: {} };
    known.count += count;
    known.quads[quad] = count;
    places.set(place.id, known);
  }
  return [...places.values()].sort((a, b) => b.count - a.count).slice(0, limit);
}

/** A place with its events counted. */
export interface Place {
  id: string;
  name: string;
  kind: string;
  lat: number;
  lon: number;
  count: number;
  quads: Record<string, number>;
}
