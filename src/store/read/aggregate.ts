import type { Store } from '../open.js';
import { prepared, type Condition } from './list.js';
import { conditionsFor, type Filtering } from './records.js';

/*
 * Counts over the events or quotes that filters let through: facets, timelines, and who acts on whom.
 */

/** What rows are counted by: the value, a name for people, and what must be joined for them. */
interface Facet {
  value: string;
  label?: string;
  join?: string;
}

const day = (column: string): Facet => ({ value: `substr(${column}, 1, 10)` });
const month = (column: string): Facet => ({ value: `substr(${column}, 1, 7)` });

export const FACETS = {
  events: {
    type: { value: 'e.type' },
    mode: { value: 'e.mode' },
    quad: { value: 'e.quad' },
    modality: { value: 'e.modality' },
    review: { value: 'e.review' },
    context: { value: 'c.context', join: 'JOIN EventContext c ON c.eventId = e.id' },
    location: {
      value: 'p.slug',
      label: 'p.name',
      join: 'JOIN EventLocation x ON x.eventId = e.id JOIN Location p ON p.id = x.locationId',
    },
    country: {
      value: 'p.country',
      join: 'JOIN EventLocation x ON x.eventId = e.id JOIN Location p ON p.id = x.locationId',
    },
    actor: {
      value: 's.slug',
      label: 's.name',
      join: 'JOIN EventActor y ON y.eventId = e.id JOIN Actor s ON s.id = y.actorId',
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
    speaker: { value: 's.slug', label: 's.name', join: 'JOIN Actor s ON s.id = q.speakerId' },
    country: { value: 's.country', join: 'JOIN Actor s ON s.id = q.speakerId' },
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

const SOURCE = {
  events: { table: 'Event e', id: 'e.id', time: 'e.occurredFrom' },
  quotes: { table: 'Quote q', id: 'q.id', time: 'q.saidFrom' },
};

const together = (conditions: Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(' AND ') || 'TRUE',
  values: conditions.flatMap(({ values }) => values),
});

/** How many events or quotes have each value, the most frequent first. */
export function countBy(
  store: Store,
  kind: Counted,
  by: string,
  filters: Filtering[],
  limit: number,
): Count[] {
  const facets: Record<string, Facet> = FACETS[kind];
  const facet = facets[by];
  if (!facet) return [];
  const { table, id } = SOURCE[kind];
  const where = together(conditionsFor(kind, filters));
  const label = facet.label ? `, min(${facet.label}) AS name` : '';
  return prepared(
    store.db,
    `SELECT ${facet.value} AS value${label}, count(DISTINCT ${id}) AS count FROM ${table} ${facet.join ?? ''}
     WHERE ${where.sql} AND ${facet.value} IS NOT NULL GROUP BY ${facet.value} ORDER BY count DESC, value LIMIT ?`,
  ).all(...where.values, limit) as Count[];
}

export const INTERVALS = ['hour', 'day', 'week', 'month'] as const;
export type Interval = (typeof INTERVALS)[number];

/** SQLite's way to the beginning of the interval that a time is in; weeks begin on Monday. */
const BEGINNINGS: Record<Interval, (time: string) => string> = {
  hour: (time) => `strftime('%Y-%m-%dT%H:00:00.000Z', ${time})`,
  day: (time) => `strftime('%Y-%m-%dT00:00:00.000Z', ${time})`,
  week: (time) => `strftime('%Y-%m-%dT00:00:00.000Z', ${time}, '-6 days', 'weekday 1')`,
  month: (time) => `strftime('%Y-%m-01T00:00:00.000Z', ${time})`,
};

/** How many events or quotes begin in each interval that has any, in order. */
export function countOver(
  store: Store,
  kind: Counted,
  interval: Interval,
  filters: Filtering[],
): { from: string; count: number }[] {
  const { table, time } = SOURCE[kind];
  const where = together(conditionsFor(kind, filters));
  return prepared(
    store.db,
    `SELECT ${BEGINNINGS[interval](time)} AS "from", count(*) AS count FROM ${table} WHERE ${where.sql} AND ${time} IS NOT NULL GROUP BY 1 ORDER BY 1`,
  ).all(...where.values) as { from: string; count: number }[];
}

/** Who an actor acts on and is acted on by, how often, by quad class. */
export function relationsOf(store: Store, slug: string): unknown[] {
  return prepared(
    store.db,
    `SELECT other.slug AS id, other.name AS name, mine.role AS role, theirs.role AS otherRole, e.quad AS quad, count(DISTINCT e.id) AS count
     FROM Actor me
     JOIN EventActor mine ON mine.actorId = me.id
     JOIN EventActor theirs ON theirs.eventId = mine.eventId AND theirs.actorId <> me.id
     JOIN Actor other ON other.id = theirs.actorId
     JOIN Event e ON e.id = mine.eventId
     WHERE me.slug = ? AND e.review <> 'rejected'
     GROUP BY other.id, mine.role, theirs.role, e.quad ORDER BY count DESC, other.slug, mine.role, theirs.role, e.quad`,
  ).all(slug);
}

/** How many events are at each place, by quad class, and where it is: what a map needs. The places with most first. */
export function countAtPlaces(store: Store, filters: Filtering[], limit: number): Place[] {
  const where = together(conditionsFor('events', filters));
  const rows = prepared(
    store.db,
    `SELECT p.slug AS id, p.name AS name, p.kind AS kind, p.lat AS lat, p.lon AS lon, e.quad AS quad, count(DISTINCT e.id) AS count
     FROM Event e JOIN EventLocation x ON x.eventId = e.id JOIN Location p ON p.id = x.locationId
     WHERE ${where.sql} GROUP BY p.id, e.quad ORDER BY p.slug, e.quad`,
  ).all(...where.values) as (Omit<Place, 'quads'> & { quad: string })[];
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
