import type { Database } from 'better-sqlite3';
import type { Review, RevisionAction } from '../../generated/client.js';
import { insertRow, updateRow } from '../rows.js';
import { insertChanges } from '../transaction.js';
import { isSame, type Editable } from './editable.js';
import type { Edited, PartsOf } from './parts.js';
import { EDITABLE, standing, type Standing } from './record.js';

/*
 * The one way in which a record is changed: its parts are written, and what changed is a Revision (what it was, what it became, who, why,
 * when) and a Change in the feed, in the transaction of the write. What changes nothing leaves no trace.
 */

/** Who decides, why and when (ISO 8601). */
export interface Decision {
  by: string;
  reason: string | null;
  at: string;
}

interface Revising<Kind extends Edited> {
  action: RevisionAction;
  /** What the record is to say; as it does where this is left out. */
  parts?: PartsOf[Kind];
  /** What is then made of it, knowing whether any part changed. */
  review: (changed: boolean) => Review;
}

/**
 * Changes a record.
 * @returns its state of review where anything changed, else null
 * @throws Unfit where its parts cannot be so
 */
export function revise<Kind extends Edited>(
  db: Database,
  before: Standing<Kind>,
  { action, parts = before.parts, review: reviewed }: Revising<Kind>,
  decision: Decision,
): Review | null {
  const { kind, id, slug } = before;
  const { table, settle, write }: Editable<PartsOf[Kind]> = EDITABLE[kind];
  if (!isSame(parts, before.parts)) write(db, id, before.parts, settle(before.parts, parts, before.body));
  const after = standing(db, kind, slug);
  const differ = partNames(before.parts).filter((name) => !isSame(before.parts[name], after.parts[name]));
  const review = reviewed(differ.length > 0);
  if (differ.length === 0 && review === before.review) return null;
  const pick = (record: Standing<Kind>): Record<string, unknown> =>
    Object.fromEntries(differ.map((name) => [name, record.parts[name]]));
  const revision = before.revision + 1;
  updateRow(db, table, id, { review, revision, updated: decision.at });
  insertRevision(db, { kind, slug, revision, action }, decision, {
    before: { review: before.review, ...pick(before) },
    after: { review, ...pick(after) },
  });
  insertChanges(db, [{ kind: 'updated', recordType: kind, recordSlug: slug }], decision.at);
  return review;
}

const partNames = <Parts extends object>(parts: Parts): (keyof Parts & string)[] =>
  Object.keys(parts) as (keyof Parts & string)[];

interface Revised {
  kind: Edited;
  slug: string;
  revision: number;
  action: RevisionAction;
}

/** Writes what a record was and became. */
export function insertRevision(
  db: Database,
  { kind, slug, revision, action }: Revised,
  { by, reason, at }: Decision,
  { before, after }: { before: object | null; after: object | null },
): void {
  insertRow(db, 'Revision', {
    recordType: kind,
    recordSlug: slug,
    revision,
    action,
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
    by,
    reason,
    at,
  });
}
