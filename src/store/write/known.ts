import type { Database } from 'better-sqlite3';
import { prepared } from '../read/list.js';
import { decidedParts } from './editing/decided.js';
import type { Named } from './editing/references.js';
import { ALIAS_KEYS, nameRecord } from './names.js';
import { updateRow } from './rows.js';
import type { Changed } from './transaction.js';

/** The row of an actor or a location. */
interface Known extends Readonly<Record<string, unknown>> {
  id: number;
  slug: string;
  revision: number;
  /** JSON: all names that lead to it, its own included. */
  names: string;
}

/** What a report says of a record: columns that may be unknown so far, and names that lead to it. */
interface Learnt {
  columns: Readonly<Record<string, string | null>>;
  names: string[];
}

const RECORD_TYPES = { Actor: 'actor', Location: 'location' } as const;

/** The rows that are there of actors or locations, by slug. */
export function knownRecords(
  db: Database,
  named: Named,
  records: readonly { slug: string }[],
): Map<string, Known> {
  const rows = prepared(
    db,
    `SELECT r.*, (SELECT json_group_array(alias) FROM ${named}Alias WHERE ${ALIAS_KEYS[named]} = r.id) AS names
     FROM ${named} r WHERE r.slug IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(records.map(({ slug }) => slug))) as Known[];
  return new Map(rows.map((row) => [row.slug, row]));
}

/**
 * Adds to a known actor or location what was not known of it. What stands there stays, and so does what an editor set or emptied.
 * What is added is a new revision and a Change.
 */
export function learn(
  db: Database,
  named: Named,
  known: Known,
  { columns, names }: Learnt,
  now: string,
  changes: Changed[],
): void {
  const { id, slug, revision } = known;
  const unknown = Object.keys(columns).filter((part) => columns[part] !== null && known[part] === null);
  const there = new Set(JSON.parse(known.names) as string[]);
  const added = names.filter((name) => !there.has(name));
  if (unknown.length === 0 && added.length === 0) return;
  const decided = decidedParts(db, named, slug);
  const filled = unknown.filter((part) => !decided.has(part));
  const leading = decided.has('aliases') ? [] : added;
  if (filled.length === 0 && leading.length === 0) return;
  const row = Object.fromEntries(filled.map((part) => [part, columns[part] ?? null]));
  updateRow(db, named, id, { ...row, revision: revision + 1, updated: now });
  nameRecord(db, named, id, leading);
  changes.push({ kind: 'updated', recordType: RECORD_TYPES[named], recordSlug: slug });
}
