import { prepared, type Reader } from './list.js';
import { jsonOf, SOURCES, type Kind } from './records.js';

/*
 * The records that a page's records speak of, each once, with one query for each kind of them whatever the page holds.
 */

interface Inclusion {
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

/**
 * The records that rows speak of, as one JSON object: each kind's name with its records.
 * @param ids the rows' ids in the database
 * @param names what to include; names that INCLUSIONS does not have for the kind are left out
 */
export function includedWith(store: Reader, kind: Kind, ids: number[], names: string[]): string {
  const page = JSON.stringify(ids);
  const inclusions: Record<string, Inclusion> = INCLUSIONS[kind];
  const parts = names.flatMap((name) => {
    const inclusion = inclusions[name];
    if (!inclusion) return [];
    const { table, alias, hidden } = SOURCES[inclusion.kind];
    const rows = prepared(
      store.db,
      `SELECT ${jsonOf(inclusion.kind)} FROM ${table} ${alias} WHERE ${alias}.id IN (${inclusion.ids}) AND ${hidden} ORDER BY ${alias}.id`,
    )
      .pluck()
      .all({ page });
    return [`"${inclusion.kind}":[${rows.join(',')}]`];
  });
  return `{${parts.join(',')}}`;
}
