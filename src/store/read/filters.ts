import { fold } from '../../text/fold.js';
import { isOneWord, matchQuery } from './search.js';
import type { Condition } from './list.js';
import { actorsNamed, locationsNamed, reportsBy, reportsOfDataset } from './names.js';

/**
 * Turns one value of a filter into a condition on the list's rows.
 * @param rowByRow whether it is asked of few rows, one after another, rather than of all
 */
export type Filter = (value: string, rowByRow?: boolean) => Condition;

const NOTHING: Condition = { sql: 'FALSE', values: [] };

/** Rows whose column has the value, in lower case. */
const equals =
  (column: string): Filter =>
  (value) => ({ sql: `${column} = ?`, values: [value.toLowerCase()] });

const sameText =
  (column: string): Filter =>
  (value) => ({ sql: `${column} = ? COLLATE NOCASE`, values: [value] });

const countryOf =
  (column: string): Filter =>
  (value) => ({ sql: `${column} = ?`, values: [value.toUpperCase()] });

/** Rows whose id a subquery names; `named` gives the ids of what the value stands for. */
const linked =
  (sql: (ids: string) => string, named: (value: string) => Condition): Filter =>
  (value) => {
    const ids = named(value);
    return { sql: sql(ids.sql), values: ids.values };
  };

/**
 * Rows whose words are found. All that are found are read once; only where few rows are asked for a whole word is each looked up, since a
 * beginning or a phrase would be searched for anew each time.
 */
const found =
  (id: string, table: string): Filter =>
  (value, rowByRow = false) => {
    const query = matchQuery(value);
    if (query === null) return NOTHING;
    return {
      sql:
        rowByRow && isOneWord(value)
          ? `EXISTS (SELECT 1 FROM ${table} WHERE ${table} MATCH ? AND rowid = ${id})`
          : `+${id} IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`,
      values: [query],
    };
  };

const atLeast =
  (column: string): Filter =>
  (value) => ({ sql: `${column} >= ?`, values: [Number(value)] });

/** From the most to the least precise. */
const PRECISIONS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'approximate'];

const preciseToLeast =
  (column: string): Filter =>
  (value) => {
    const enough = PRECISIONS.slice(0, PRECISIONS.indexOf(value) + 1);
    return { sql: `${column} IN (${enough.map(() => '?').join(', ')})`, values: enough };
  };

const reportOf = (column: string): Filter =>
  linked(
    (ids) => `${column} IN (${ids})`,
    (value) => ({ sql: 'SELECT id FROM Report WHERE slug = ?', values: [value.toLowerCase()] }),
  );

const publisherOf = (column: string): Filter => linked((ids) => `${column} IN (${ids})`, reportsBy);

/** Rows with a time that overlaps an interval: it ends after `from` and begins before `to`. */
const endsAfter =
  (column: string): Filter =>
  (value) => ({ sql: `${column} > ?`, values: [startOf(value)] });
const beginsBefore =
  (column: string): Filter =>
  (value) => ({ sql: `${column} < ?`, values: [endOf(value)] });

const eventActor = (role: 'actor' | 'recipient' | null): Filter =>
  linked(
    (ids) =>
      `EXISTS (SELECT 1 FROM EventActor WHERE eventId = e.id AND actorId IN (${ids})${role ? ` AND role = '${role}'` : ''})`,
    actorsNamed,
  );

export const inBox =
  (alias: string, wrap: (sql: string) => string): Filter =>
  (value) => {
    const [west = 0, south = 0, east = 0, north = 0] = value.split(' ').map(Number);
    const across = west > east ? 'OR' : 'AND';
    return {
      sql: wrap(`${alias}.lat BETWEEN ? AND ? AND (${alias}.lon >= ? ${across} ${alias}.lon <= ?)`),
      values: [south, north, west, east],
    };
  };

/** Of the mean earth (IUGG). */
const EARTH_KM = 6371.0088;

/** Within so many kilometres by the great circle; the box around the circle lets the index help. */
export const nearTo =
  (alias: string, wrap: (sql: string) => string): Filter =>
  (value) => {
    const [lat = 0, lon = 0, km = 0] = value.split(' ').map(Number);
    const box = inBox(alias, (sql) => sql)(boxAround(lat, lon, km).join(' '));
    const distance = `2 * ${EARTH_KM} * asin(min(1, sqrt(pow(sin(radians(${alias}.lat - ?) / 2), 2) + cos(radians(?)) * cos(radians(${alias}.lat)) * pow(sin(radians(${alias}.lon - ?) / 2), 2))))`;
    return {
      sql: wrap(`${box.sql} AND ${distance} <= ?`),
      values: [...box.values, lat, lat, lon, km],
    };
  };

/** Degrees that a box is greater than its circle, for what is rounded. */
const MARGIN = 1e-6;

/**
 * The box that holds a circle on the globe: west, south, east, north in degrees. A circle that holds a pole has all longitudes.
 * Source: J. P. Matuschek, Finding Points Within a Distance of a Latitude/Longitude Using Bounding Coordinates.
 */
function boxAround(lat: number, lon: number, km: number): [number, number, number, number] {
  const degrees = 180 / Math.PI;
  const radius = km / EARTH_KM;
  const [south, north] = [lat - radius * degrees - MARGIN, lat + radius * degrees + MARGIN];
  if (south <= -90 || north >= 90) return [-180, south, 180, north];
  const reach = Math.asin(Math.sin(radius) / Math.cos(lat / degrees)) * degrees + MARGIN;
  const turned = (lon: number): number => (lon < -180 ? lon + 360 : lon > 180 ? lon - 360 : lon);
  return [turned(lon - reach), south, turned(lon + reach), north];
}

const atEventPlace = (sql: string): string =>
  `EXISTS (SELECT 1 FROM EventLocation x CROSS JOIN Location p ON p.id = x.locationId WHERE x.eventId = e.id AND ${sql})`;

/** The first instant of a date, month, year or time: "2023-03" is 2023-03-01T00:00:00.000Z. */
export function startOf(time: string): string {
  return new Date(/^\d{4}$/.test(time) ? `${time}-01-01` : time).toISOString();
}

/** The first instant after a date, month or year; of a time, the time itself. */
export function endOf(time: string): string {
  const end = new Date(startOf(time));
  if (/^\d{4}$/.test(time)) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (/^\d{4}-\d{2}$/.test(time)) end.setUTCMonth(end.getUTCMonth() + 1);
  else if (/^\d{4}-\d{2}-\d{2}$/.test(time)) end.setUTCDate(end.getUTCDate() + 1);
  return end.toISOString();
}

export const EVENT_FILTERS = {
  location: linked(
    (ids) =>
      `EXISTS (SELECT 1 FROM EventLocation x CROSS JOIN LocationWithin w ON w.innerId = x.locationId WHERE x.eventId = e.id AND w.outerId IN (${ids}))`,
    locationsNamed,
  ),
  country: (value) => {
    const { sql, values } = countryOf('p.country')(value);
    return { sql: atEventPlace(sql), values };
  },
  near: nearTo('p', atEventPlace),
  bbox: inBox('p', atEventPlace),
  actor: eventActor(null),
  'actor.role': (value) => ({
    sql: 'EXISTS (SELECT 1 FROM EventActor WHERE eventId = e.id AND role = ?)',
    values: [value],
  }),
  initiator: eventActor('actor'),
  recipient: eventActor('recipient'),
  type: equals('e.type'),
  mode: equals('e.mode'),
  quad: equals('e.quad'),
  context: (value) => ({
    sql: 'EXISTS (SELECT 1 FROM EventContext WHERE eventId = e.id AND context = ?)',
    values: [value.toLowerCase()],
  }),
  modality: equals('e.modality'),
  claimedBy: linked((ids) => `e.claimedById IN (${ids})`, actorsNamed),
  from: endsAfter('e.occurredTo'),
  to: beginsBefore('e.occurredFrom'),
  precision: preciseToLeast('e.occurredPrecision'),
  confidence: atLeast('e.confidence'),
  story: (value) => ({
    sql: 'e.storyId = (SELECT storyId FROM Event WHERE slug = ?)',
    values: [value.toLowerCase()],
  }),
  publishers: atLeast('e.storyPublishers'),
  review: equals('e.review'),
  report: reportOf('e.reportId'),
  publisher: publisherOf('e.reportId'),
  dataset: linked((ids) => `e.reportId IN (${ids})`, reportsOfDataset),
  q: found('e.id', 'EventSearch'),
} satisfies Record<string, Filter>;

export const QUOTE_FILTERS = {
  speaker: linked((ids) => `q.speakerId IN (${ids})`, actorsNamed),
  country: (value) => ({
    sql: 'EXISTS (SELECT 1 FROM Actor WHERE id = q.speakerId AND country = ?)',
    values: [value.toUpperCase()],
  }),
  organisation: linked(
    (ids) => `EXISTS (SELECT 1 FROM ActorWithin w WHERE w.innerId = q.speakerId AND w.outerId IN (${ids}))`,
    actorsNamed,
  ),
  kind: equals('q.kind'),
  class: equals('q.cueClass'),
  about: (value) => {
    const actors = actorsNamed(value);
    const locations = locationsNamed(value);
    return {
      sql: `EXISTS (SELECT 1 FROM QuoteActor WHERE quoteId = q.id AND actorId IN (${actors.sql}))
        OR EXISTS (SELECT 1 FROM QuoteLocation x CROSS JOIN LocationWithin w ON w.innerId = x.locationId WHERE x.quoteId = q.id AND w.outerId IN (${locations.sql}))`,
      values: [...actors.values, ...locations.values],
    };
  },
  addressee: linked((ids) => `q.addresseeId IN (${ids})`, actorsNamed),
  from: endsAfter('q.saidTo'),
  to: beginsBefore('q.saidFrom'),
  confidence: atLeast('q.confidence'),
  review: equals('q.review'),
  report: reportOf('q.reportId'),
  publisher: publisherOf('q.reportId'),
  q: found('q.id', 'QuoteSearch'),
} satisfies Record<string, Filter>;

/** Names that begin so, for completing what somebody types. */
const begins =
  (id: string, table: string, key: string): Filter =>
  (value) => {
    const prefix = fold(value);
    return {
      sql: `${id} IN (SELECT ${key} FROM ${table} WHERE folded >= ? AND folded < ?)`,
      values: [prefix, `${prefix}\u{10ffff}`],
    };
  };

const namedLike =
  (id: string, table: string, key: string): Filter =>
  (value) => ({
    sql: `${id} IN (SELECT ${key} FROM ${table} WHERE instr(folded, ?) > 0)`,
    values: [fold(value)],
  });

export const ACTOR_FILTERS = {
  kind: equals('a.kind'),
  country: countryOf('a.country'),
  parent: linked((ids) => `a.parentId IN (${ids})`, actorsNamed),
  name: begins('a.id', 'ActorAlias', 'actorId'),
  review: equals('a.review'),
  q: namedLike('a.id', 'ActorAlias', 'actorId'),
} satisfies Record<string, Filter>;

export const LOCATION_FILTERS = {
  kind: equals('l.kind'),
  country: countryOf('l.country'),
  parent: linked(
    (ids) => `l.id IN (SELECT innerId FROM LocationWithin WHERE outerId IN (${ids}))`,
    locationsNamed,
  ),
  near: nearTo('l', (sql) => sql),
  bbox: inBox('l', (sql) => sql),
  name: begins('l.id', 'LocationAlias', 'locationId'),
  review: equals('l.review'),
  q: namedLike('l.id', 'LocationAlias', 'locationId'),
} satisfies Record<string, Filter>;

export const REPORT_FILTERS = {
  publisher: sameText('r.publisher'),
  agency: sameText('r.agency'),
  language: equals('r.language'),
  status: equals('r.status'),
  dataset: equals('r.dataset'),
  from: (value) => ({ sql: 'r.publishedAt >= ?', values: [dateOrTime(value, startOf(value))] }),
  to: (value) => ({ sql: 'r.publishedAt < ?', values: [endOf(value)] }),
  q: found('r.id', 'ReportSearch'),
} satisfies Record<string, Filter>;

/** Reports may carry a date alone, which sorts before every time of that day. */
const dateOrTime = (given: string, time: string): string =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(given) ? time.slice(0, 10) : time;
