import type { Database } from 'better-sqlite3';
import { overlaps, type Span } from '../../../text/span.js';
import { prepared } from '../../read/list.js';
import type { PartsOf } from '../editing/parts.js';
import { standing } from '../editing/record.js';
import { insertRevision, revise, type Decision } from '../editing/revise.js';
import { updateRow } from '../rows.js';
import { insertChanges } from '../transaction.js';

/** How many records of one kind became what; `kept` are an editor's, whatever a re-run makes of their words. */
export interface Reread {
  added: number;
  changed: number;
  withdrawn: number;
  unchanged: number;
  kept: number;
}

export type Kind = 'quote' | 'event';

export interface Found<K extends Kind> {
  slug: string;
  parts: PartsOf[K];
  /** The words that tell it from others of its kind. */
  words: Span;
}

interface Known extends Span {
  id: number;
  slug: string;
  revision: number;
  stands: 0 | 1;
  decided: 0 | 1;
}

/** Words of records of each kind: an event's trigger, a quote from its first to its last. */
const WORDS = {
  quote: { table: 'Quote', start: 'start', end: '"end"' },
  event: { table: 'Event', start: 'triggerStart', end: 'triggerEnd' },
} as const;

/** Changes and withdraws the records of one kind, and tells which of those found are to be added. */
export function settleKind<K extends Kind>(
  db: Database,
  kind: K,
  reportId: number,
  found: Found<K>[],
  decision: Decision,
): { counts: Reread; added: Set<string> } {
  const known = knownOf(db, kind, reportId);
  const pairs = paired(known, found);
  const counts: Reread = { added: 0, changed: 0, withdrawn: 0, unchanged: 0, kept: 0 };
  for (const record of known) {
    const again = pairs.get(record);
    if (record.decided) counts.kept += 1;
    else if (again) counts[change(db, kind, record, again.parts, decision) ? 'changed' : 'unchanged'] += 1;
    else if (record.stands) {
      stand(db, kind, record, false, decision);
      counts.withdrawn += 1;
    }
  }
  const taken = new Set([...pairs.values()].map(({ slug }) => slug));
  const decided = known.filter((record) => record.decided);
  const added = found.filter(
    ({ slug, words }) => !taken.has(slug) && !decided.some((record) => overlaps(record, words)),
  );
  counts.added = added.length;
  return { counts, added: new Set(added.map(({ slug }) => slug)) };
}

function knownOf(db: Database, kind: Kind, reportId: number): Known[] {
  const { table, start, end } = WORDS[kind];
  return prepared(
    db,
    `SELECT id, slug, revision, ${start} AS start, ${end} AS "end", standing AS stands,
       review <> 'unreviewed' OR origin = 'editor' AS decided FROM ${table} WHERE reportId = ? ORDER BY id`,
  ).all(reportId) as Known[];
}

/** Which of those found is which of those known: by id, then by where its words begin; a later version of a report has moved them. */
function paired<K extends Kind>(known: Known[], found: Found<K>[]): Map<Known, Found<K>> {
  const pairs = new Map<Known, Found<K>>();
  const left = new Set(found);
  const pair = (same: (record: Known, one: Found<K>) => boolean): void => {
    for (const record of known) {
      if (pairs.has(record)) continue;
      const one = [...left].find((candidate) => same(record, candidate));
      if (!one) continue;
      pairs.set(record, one);
      left.delete(one);
    }
  };
  pair((record, one) => record.slug === one.slug);
  pair((record, one) => record.start === one.words.start);
  return pairs;
}

/** Lets a record say what is found now. Whether that is anything else than before. */
function change<K extends Kind>(
  db: Database,
  kind: K,
  record: Known,
  parts: PartsOf[K],
  decision: Decision,
): boolean {
  const before = standing(db, kind, record.slug);
  const said = revise(db, before, { action: 'reextracted', parts, review: () => before.review }, decision);
  if (!record.stands)
    stand(db, kind, { ...record, revision: record.revision + (said ? 1 : 0) }, true, decision);
  return said !== null || !record.stands;
}

/** Hides a record that is no longer found, or shows it again. */
function stand(db: Database, kind: Kind, record: Known, is: boolean, decision: Decision): void {
  const revision = record.revision + 1;
  updateRow(db, WORDS[kind].table, record.id, { standing: is, revision, updated: decision.at });
  insertRevision(db, { kind, slug: record.slug, revision, action: 'reextracted' }, decision, {
    before: { standing: !is },
    after: { standing: is },
  });
  insertChanges(db, [{ kind: 'updated', recordType: kind, recordSlug: record.slug }], decision.at);
}
