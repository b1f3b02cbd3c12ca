import type { Database } from 'better-sqlite3';
import type { Review } from '../../generated/client.js';
import { prepared } from '../../read/list.js';
import type { Edited, PartsOf } from './parts.js';
import { standing } from './record.js';
import { revise, type Decision } from './revise.js';

/** What became of a decision; deciding the same again changes nothing. */
export type Outcome = 'confirmed' | 'corrected' | 'added' | 'rejected' | 'unchanged';

/** States in which a record needs no confirmation. */
const SETTLED: ReadonlySet<Review> = new Set<Review>(['confirmed', 'corrected']);

/** An editor found the record right. */
export function confirm(db: Database, kind: Edited, id: string, decision: Decision): Outcome {
  const before = standing(db, kind, id);
  if (SETTLED.has(before.review)) return 'unchanged';
  return revise(db, before, { action: 'changed', review: () => 'confirmed' }, decision)
    ? 'confirmed'
    : 'unchanged';
}

/** An editor found that it is not so; the record stays, hidden from default answers. */
export function reject(db: Database, kind: Edited, id: string, decision: Decision): Outcome {
  const before = standing(db, kind, id);
  return revise(db, before, { action: 'changed', review: () => 'rejected' }, decision)
    ? 'rejected'
    : 'unchanged';
}

/** A correction stands in the record's parts and is not taken back by its state alone. */
export class StaysCorrected extends Error {}

/**
 * Takes a confirmation or a rejection back: nobody has decided, or what was corrected before stays so.
 * @throws StaysCorrected where nothing but a correction is there to take back
 */
export function withdraw(db: Database, kind: Edited, id: string, decision: Decision): void {
  const before = standing(db, kind, id);
  if (before.review === 'corrected')
    throw new StaysCorrected('An editor corrected this record: set its parts back, or undo.');
  const review = isCorrected(db, kind, before.slug) ? 'corrected' : 'unreviewed';
  revise(db, before, { action: 'changed', review: () => review }, decision);
}

/** Whether an editor set parts of a record and that was not undone. */
function isCorrected(db: Database, kind: Edited, slug: string): boolean {
  const last = prepared(
    db,
    `SELECT action FROM Revision WHERE recordType = ? AND recordSlug = ? AND action IN ('changed', 'undone')
       AND EXISTS (SELECT 1 FROM json_each(after) WHERE key <> 'review') ORDER BY id DESC LIMIT 1`,
  )
    .pluck()
    .get(kind, slug);
  return last === 'changed';
}

/** Puts a record as an editor states it: corrected, or confirmed where it was so. Its id stays. */
export function correct<Kind extends Edited>(
  db: Database,
  kind: Kind,
  id: string,
  change: (parts: PartsOf[Kind], body: string | null) => PartsOf[Kind],
  decision: Decision,
): Outcome {
  const before = standing(db, kind, id);
  const kept = SETTLED.has(before.review) ? before.review : 'confirmed';
  const review = revise(
    db,
    before,
    {
      action: 'changed',
      parts: change(before.parts, before.body),
      review: (changed) => (changed ? 'corrected' : kept),
    },
    decision,
  );
  return review === 'corrected' || review === 'confirmed' ? review : 'unchanged';
}
