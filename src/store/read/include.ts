import { prepared, type Reader } from './list.js';
import { jsonOf, SOURCES, type Kind } from './records.js';

/*
 * The records that a page's records speak of, each once, with one query for each kind of them whatever the page holds.
 */

export interface Inclusion {
  /** The kind of record that is included. */
  kind: Kind;
  /** Ids of what is included; `(ids)` stands for the ids of the page's rows. */
  ids: string;
}

const PAGE = '(SELECT value FROM json_each(@page))';

/** The evidence of an event and the sentence of a quote that overlap. */
const TOLD_TOGETHER = 'q.reportId = e.reportId AND q.contextStart < e."end" AND q.contextEnd > e.start';

/** By kind of list: what can be included in it, by name. */
export const INCLUSIONS = {
  events: {
    report: { kind: 'reports', ids: `SELECT reportId FROM Event WHERE id IN ${PAGE}` },
    actors: {
      kind: 'actors',
      ids: `SELECT actorId FROM EventActor WHERE eventId IN ${PAGE} UNION SELECT claimedById FROM Event WHERE id IN ${PAGE}`,
    },
    locations: { kind: 'locations', ids: `SELECT locationId FROM EventLocation WHERE eventId IN ${PAGE}` },
    quotes: {
      kind: 'quotes',
      ids: `SELECT q.id FROM Event e CROSS JOIN Quote q ON ${TOLD_TOGETHER} WHERE e.id IN ${PAGE}`,
    },
  },
  quotes: {
    report: { kind: 'reports', ids: `SELECT reportId FROM Quote WHERE id IN ${PAGE}` },
    actors: {
      kind: 'actors',
      ids: `SELECT speakerId FROM Quote WHERE id IN ${PAGE} UNION SELECT addresseeId FROM Quote WHERE id IN ${PAGE} UNION SELECT actorId FROM QuoteActor WHERE quoteId IN ${PAGE}`,
    },
    locations: { kind: 'locations', ids: `SELECT locationId FROM QuoteLocation WHERE quoteId IN ${PAGE}` },
    events: {
      kind: 'events',
      ids: `SELECT e.id FROM Quote q CROSS JOIN Event e ON ${TOLD_TOGETHER} WHERE q.id IN ${PAGE}`,
    },
  },
  actors: { parent: { kind: 'actors', ids: `SELECT parentId FROM Actor WHERE id IN ${PAGE}` } },
  locations: { parent: { kind: 'locations', ids: `SELECT parentId FROM Location WHERE id IN ${PAGE}` } },
  reports: {
    quotes: { kind: 'quotes', ids: `SELECT id FROM Quote WHERE reportId IN ${PAGE}` },
    events: { kind: 'events', ids: `SELECT id FROM Event WHERE reportId IN ${PAGE}` },
    actors: { kind: 'actors', ids: `SELECT actorId FROM Mention WHERE reportId IN ${PAGE}` },
    locations: { kind: 'locations', ids: `SELECT locationId FROM Mention WHERE reportId IN ${PAGE}` },
  },
} as const satisfies Record<Kind, Record<string, Inclusion>>;

/** Records of one kind, as JSON text in UTF-8 with commas between. */
export interface Included {
  kind: Kind;
  rows: Uint8Array;
}

/**
 * The records that rows speak of, by kind.
 * @param ids the rows' ids in the database
 * @param names what to include; names that INCLUSIONS does not have for the kind are left out
 */
export function includedWith(store: Reader, kind: Kind, ids: number[], names: string[]): Included[] {
  const page = JSON.stringify(ids);
  return inclusionsOf(kind, names).map((inclusion) => ({
    kind: inclusion.kind,
    rows: prepared(store.db, groupedRows(inclusion)).pluck().get({ page }) as Uint8Array,
  }));
}

/** How many records that would be. */
export function countIncluded(store: Reader, kind: Kind, ids: number[], names: string[]): number {
  const page = JSON.stringify(ids);
  return inclusionsOf(kind, names).reduce(
    (sum, inclusion) =>
      sum + Number(prepared(store.db, includedRows(inclusion, 'count(*)')).pluck().get({ page })),
    0,
  );
}

const grouped = new Map<Inclusion, string>();

function groupedRows(inclusion: Inclusion): string {
  const json = `group_concat(${jsonOf(inclusion.kind)}, ',')`;
  const sql = grouped.get(inclusion) ?? includedRows(inclusion, `CAST(ifnull(${json}, '') AS BLOB)`);
  grouped.set(inclusion, sql);
  return sql;
}

/** What names stand for, in their order. */
export function inclusionsOf(kind: Kind, names: string[]): Inclusion[] {
  const inclusions: Record<string, Inclusion> = INCLUSIONS[kind];
  return names.flatMap((name) => inclusions[name] ?? []);
}

/** SQL over the included records; `@page` is the ids of the rows that speak of them, as JSON. */
export function includedRows({ kind, ids }: Inclusion, columns: string): string {
  const { table, alias, hidden } = SOURCES[kind];
  return `SELECT ${columns} FROM ${table} ${alias} WHERE ${alias}.id IN (${ids}) AND ${hidden}`;
}
