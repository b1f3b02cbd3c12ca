import { DATED } from './dated.js';
import { allOf, prepared, type Reader } from './list.js';
import { changesSince, type FeedChange } from './changes.js';
import { conditionsOf, jsonOf, SOURCES, type Filtering, type Kind } from './records.js';

/** Which changes somebody wants to be told of: of some kinds of records, and of those that filters let through. */
export interface Subscription {
  kinds: Kind[];
  filters: Partial<Record<Kind, Filtering[]>>;
  /** Whether anything was filtered: without, every change of those kinds is told. */
  filtered: boolean;
  /** Whether the records come along as they are now. */
  records: boolean;
}

/** A change as it is told. */
export interface ToldChange extends FeedChange {
  /** Whether the lists show the record now, under the filters. */
  listed: boolean;
  /** The record's JSON as it is now, where it was asked for; null where it is gone. */
  current?: string | null | undefined;
}

/** What was told, and how far the feed was read for it. */
export interface Told {
  changes: ToldChange[];
  through: number;
  /** Whether the feed ended there. */
  ended: boolean;
}

/** Changes of the feed read for one answer at most, so that a filter that lets little through ends. */
const MOST_READ = 20_000;
const STEP = 500;

const KIND_OF: Record<string, Kind | undefined> = {
  event: 'events',
  quote: 'quotes',
  actor: 'actors',
  location: 'locations',
  report: 'reports',
};

/**
 * The next changes that a subscription asks for, in order, at most `most` of them. A created record that the filters do not let through is
 * passed over; of one that was changed or taken away it cannot be known whether it was let through before, so it is told, as not listed.
 */
export function tellChanges(reader: Reader, subscription: Subscription, since: number, most: number): Told {
  const changes: ToldChange[] = [];
  let through = since;
  for (let read = 0; read < MOST_READ;) {
    const step = Math.min(STEP, most);
    const found = changesSince(reader, through, step);
    read += found.length;
    for (const change of told(reader, subscription, found)) {
      if (changes.length === most) return { changes, through, ended: false };
      changes.push(change);
      through = change.sequence;
    }
    if (changes.length < most || found.length === 0) through = found.at(-1)?.sequence ?? through;
    if (found.length < step) return { changes, through, ended: true };
    if (changes.length === most) break;
  }
  return { changes, through, ended: false };
}

function told(reader: Reader, subscription: Subscription, found: FeedChange[]): ToldChange[] {
  const wanted = found.filter(({ record }) => {
    const kind = KIND_OF[record.type];
    return kind !== undefined && subscription.kinds.includes(kind);
  });
  const listed = new Map<string, string>();
  const known = new Map<string, string>();
  for (const kind of subscription.kinds) {
    const ids = wanted.filter(({ record }) => KIND_OF[record.type] === kind).map(({ record }) => record.id);
    if (ids.length === 0) continue;
    const { filters, records } = subscription;
    for (const [id, json] of rowsOf(reader, kind, ids, filters[kind] ?? [], records))
      listed.set(`${kind} ${id}`, json);
    if (records)
      for (const [id, json] of rowsOf(reader, kind, ids, null, true)) known.set(`${kind} ${id}`, json);
  }
  return wanted.flatMap((change) => {
    const key = `${KIND_OF[change.record.type] ?? ''} ${change.record.id}`;
    const isListed = listed.has(key);
    if (subscription.filtered && !isListed && change.kind === 'created') return [];
    return [
      {
        ...change,
        listed: isListed,
        ...(subscription.records ? { current: known.get(key) ?? null } : {}),
      },
    ];
  });
}

/** Those of some records that a list with filters shows, with their JSON where it is asked for; without filters all that there are. */
function rowsOf(
  { db }: Reader,
  kind: Kind,
  ids: string[],
  filters: Filtering[] | null,
  json: boolean,
): [id: string, json: string][] {
  const { table, alias } = SOURCES[kind];
  const where = (filters ?? []).flatMap((filtering) => conditionsOf(kind, filtering));
  if (filters !== null) where.push({ sql: shownSql(kind, filters), values: [] });
  const { sql, values } = allOf(where);
  const rows = prepared(
    db,
    `SELECT ${alias}.slug, ${json ? jsonOf(kind) : "''"} FROM json_each(?) j CROSS JOIN ${table} ${alias} ON ${alias}.slug = j.value WHERE ${sql}`,
  )
    .raw()
    .all(JSON.stringify([...new Set(ids)]), ...values);
  return rows as [string, string][];
}

/** What lists show, as `select` and `records` have it. */
function shownSql(kind: Kind, filters: Filtering[]): string {
  if (!filters.some(({ name }) => name === 'review' || name === 'status')) return SOURCES[kind].hidden;
  return kind === 'events' || kind === 'quotes' ? `${DATED[kind].alias}.standing` : 'TRUE';
}

/** A change as JSON. */
export function changeJson({ current, ...change }: ToldChange): string {
  const head = JSON.stringify(change);
  return current === undefined ? head : `${head.slice(0, -1)},"current":${current ?? 'null'}}`;
}
