import type { Database } from 'better-sqlite3';
import type { RecordType } from '../../generated/client.js';
import { prepared } from '../../read/list.js';
import { ALIAS_KEYS } from '../names.js';
import { decidedParts } from './decided.js';
import type { Named } from './references.js';

/*
 * What speaks of an actor or a place, and how it is made to speak of another when the two are one: the column that refers, and the one that
 * keeps whom it referred to before, so that a split takes back exactly what was moved, whatever was written since.
 */

interface Reference {
  table: string;
  column: string;
  from: string;
  /** The records that it stands in, how their rows are found from it, and what it is in them. */
  owner: { type: RecordType; table: 'Report' | 'Quote' | 'Event' | Named; key: string };
  part: string;
  /** Where no index leads from the referred to what refers: the owners' ids, found by @of. */
  owners?: string;
}

/** The rows of a reference to @of. */
const referring = ({ column, owner, owners }: Reference): string =>
  owners === undefined ? `t.${column} = @of` : `t.${column} = @of AND t.${owner.key} IN (${owners})`;

const QUOTES = { type: 'quote', table: 'Quote' } as const;
const EVENTS = { type: 'event', table: 'Event' } as const;
const REPORTS = { type: 'report', table: 'Report', key: 'reportId' } as const;

const REFERENCES: Readonly<Record<Named, readonly Reference[]>> = {
  Actor: [
    {
      table: 'Quote',
      column: 'speakerId',
      from: 'speakerFromId',
      owner: { ...QUOTES, key: 'id' },
      part: 'speaker',
    },
    {
      table: 'Quote',
      column: 'addresseeId',
      from: 'addresseeFromId',
      owner: { ...QUOTES, key: 'id' },
      part: 'addressee',
    },
    {
      table: 'QuoteActor',
      column: 'actorId',
      from: 'fromId',
      owner: { ...QUOTES, key: 'quoteId' },
      part: 'about',
    },
    {
      table: 'Event',
      column: 'claimedById',
      from: 'claimedByFromId',
      owner: { ...EVENTS, key: 'id' },
      part: 'claimedBy',
    },
    {
      table: 'EventActor',
      column: 'actorId',
      from: 'fromId',
      owner: { ...EVENTS, key: 'eventId' },
      part: 'actors',
      owners: 'SELECT id FROM EventKey WHERE kind = 3 AND key = @of',
    },
    { table: 'Mention', column: 'actorId', from: 'actorFromId', owner: REPORTS, part: 'mentions' },
    {
      table: 'Actor',
      column: 'parentId',
      from: 'parentFromId',
      owner: { type: 'actor', table: 'Actor', key: 'id' },
      part: 'parent',
    },
  ],
  Location: [
    {
      table: 'QuoteLocation',
      column: 'locationId',
      from: 'fromId',
      owner: { ...QUOTES, key: 'quoteId' },
      part: 'about',
    },
    {
      table: 'EventLocation',
      column: 'locationId',
      from: 'fromId',
      owner: { ...EVENTS, key: 'eventId' },
      part: 'locations',
    },
    { table: 'Mention', column: 'locationId', from: 'locationFromId', owner: REPORTS, part: 'mentions' },
    {
      table: 'Location',
      column: 'parentId',
      from: 'parentFromId',
      owner: { type: 'location', table: 'Location', key: 'id' },
      part: 'parent',
    },
  ],
};

/** A record in which a reference was moved. */
export interface Touched {
  type: RecordType;
  table: string;
  id: number;
  slug: string;
  parts: string[];
}

/** Makes all that speaks of one row speak of another. What speaks of both already is left, and shows when they are split. */
export function moveReferences(db: Database, named: Named, from: number, to: number): Touched[] {
  const touched = new Map<string, Touched>();
  for (const reference of REFERENCES[named]) {
    const { table, column, from: keeper } = reference;
    const where = referring(reference);
    touch(db, touched, reference, where, { of: from });
    prepared(
      db,
      `UPDATE OR IGNORE ${table} AS t SET ${keeper} = ifnull(${keeper}, ${column}), ${column} = @to WHERE ${where}`,
    ).run({ of: from, to });
  }
  return [...touched.values()];
}

/** Lets the names of one row lead to another. */
export function moveNames(db: Database, named: Named, from: number, to: number): void {
  const key = ALIAS_KEYS[named];
  prepared(
    db,
    `INSERT OR IGNORE INTO ${named}Alias (${key}, alias, folded, fromId) SELECT ?, alias, folded, ifnull(fromId, ${key}) FROM ${named}Alias WHERE ${key} = ?`,
  ).run(to, from);
}

/**
 * Takes back what was moved from a row, and from those merged into it, to others.
 * @param holders the rows that it was moved to, the one that holds the references last
 */
export function moveBack(db: Database, named: Named, from: number, holders: number[]): Touched[] {
  const touched = new Map<string, Touched>();
  const origins = JSON.stringify(mergedInto(db, named, from));
  const listed = '(SELECT value FROM json_each(@origins))';
  const holder = holders.at(-1) ?? from;
  for (const reference of REFERENCES[named]) {
    const { table, column, from: keeper } = reference;
    const where = `${referring(reference)} AND t.${keeper} IN ${listed}`;
    touch(db, touched, reference, where, { of: holder, origins });
    prepared(
      db,
      `UPDATE OR IGNORE ${table} AS t SET ${column} = @from, ${keeper} = nullif(${keeper}, @from) WHERE ${where}`,
    ).run({ of: holder, origins, from });
  }
  const key = ALIAS_KEYS[named];
  for (const one of holders) {
    prepared(
      db,
      `INSERT OR IGNORE INTO ${named}Alias (${key}, alias, folded, fromId) SELECT @from, alias, folded, nullif(fromId, @from) FROM ${named}Alias WHERE ${key} = @one AND fromId IN ${listed}`,
    ).run({ from, one, origins });
    prepared(db, `DELETE FROM ${named}Alias WHERE ${key} = @one AND fromId IN ${listed}`).run({
      one,
      origins,
    });
  }
  return [...touched.values()];
}

/** A row with all that were merged into it, however far. */
export const mergedInto = (db: Database, named: Named, row: number): number[] =>
  prepared(
    db,
    `WITH RECURSIVE down(id) AS (SELECT ? UNION SELECT m.id FROM down JOIN ${named} m ON m.mergedIntoId = down.id) SELECT id FROM down`,
  )
    .pluck()
    .all(row) as number[];

/** The rows that a row was merged into, one after the other: the last holds its references. */
export const mergedThrough = (db: Database, named: Named, row: number): number[] =>
  prepared(
    db,
    `WITH RECURSIVE up(id, into_, n) AS (SELECT id, mergedIntoId, 0 FROM ${named} WHERE id = ? UNION ALL SELECT a.id, a.mergedIntoId, n + 1 FROM up JOIN ${named} a ON a.id = up.into_)
     SELECT id FROM up WHERE n > 0 ORDER BY n`,
  )
    .pluck()
    .all(row) as number[];

/** Lets what was just written of merged records speak of those that they became; their names too, unless an editor set those. */
export function followMerges(db: Database, named: Named, rows: Iterable<number>): void {
  const merged = prepared(
    db,
    `SELECT id FROM ${named} WHERE mergedIntoId IS NOT NULL AND id IN (SELECT value FROM json_each(?))`,
  )
    .pluck()
    .all(JSON.stringify([...rows])) as number[];
  for (const row of merged) {
    const holder = mergedThrough(db, named, row).at(-1);
    if (holder === undefined) continue;
    moveReferences(db, named, row, holder);
    const slug = prepared(db, `SELECT slug FROM ${named} WHERE id = ?`).pluck().get(holder) as string;
    if (!decidedParts(db, named, slug).has('aliases')) moveNames(db, named, row, holder);
  }
}

function touch(
  db: Database,
  touched: Map<string, Touched>,
  { table, owner, part }: Reference,
  where: string,
  values: Record<string, number | string>,
): void {
  const rows = prepared(
    db,
    `SELECT DISTINCT o.id, o.slug FROM ${table} t JOIN ${owner.table} o ON o.id = t.${owner.key} WHERE ${where}`,
  ).all(values) as { id: number; slug: string }[];
  for (const { id, slug } of rows) {
    const key = `${owner.type} ${slug}`;
    const known = touched.get(key);
    if (known) known.parts.push(part);
    else touched.set(key, { type: owner.type, table: owner.table, id, slug, parts: [part] });
  }
}
