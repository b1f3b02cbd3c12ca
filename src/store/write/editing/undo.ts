import type { Database } from 'better-sqlite3';
import type { Review, RevisionAction } from '../../generated/client.js';
import { prepared } from '../../read/list.js';
import { Unfit, type Edited, type PartsOf } from './parts.js';
import { standing, type Standing } from './record.js';
import { revise, type Decision } from './revise.js';
import { placesOf } from './words.js';
import type { TextSpan } from '../../../text/span.js';

/** There is nothing that could be taken back; the message says why. */
export class NothingToUndo extends Error {}

interface Row {
  revision: number;
  action: RevisionAction;
  before: string | null;
  by: string;
}

type Parts = Record<string, unknown> & { review?: Review };

/** What stands in records beside their parts: it is not undone with them. */
const BESIDE = new Set(['review', 'origin', 'standing', 'mergedInto', 'merged']);

/** What is no change of what a record says: its report was corrected, or one that it speaks of was merged. */
const LEFT_ALONE: Partial<Record<Edited, RevisionAction[]>> = {
  event: ['superseded', 'merged', 'split'],
  quote: ['superseded', 'merged', 'split'],
};

/**
 * Takes back the last change of a record, or all from an earlier one on, by writing what was there before: a change itself, that can be
 * undone. What the machine did is corrected, not undone; a merge is split.
 * @param from the first revision that is taken back; the last where it is left out
 * @throws NothingToUndo
 */
export function undo(
  db: Database,
  kind: Edited,
  id: string,
  from: number | undefined,
  decision: Decision,
): void {
  const now = standing(db, kind, id);
  const back = takenBack(db, now, from);
  const { review = now.review, ...parts } = back;
  try {
    const done = revise(
      db,
      now,
      { action: 'undone', parts: withParts(now, parts), review: () => review },
      decision,
    );
    if (done === null) throw new NothingToUndo('The record is as it was before that.');
  } catch (error) {
    if (error instanceof Unfit) throw new NothingToUndo(`What was there cannot be again: ${error.message}`);
    throw error;
  }
}

/** The parts as they were before the revisions that are taken back. */
function takenBack(db: Database, { kind, slug }: Standing<Edited>, from: number | undefined): Parts {
  const rows = prepared(
    db,
    `SELECT revision, action, before, "by" FROM Revision WHERE recordType = ? AND recordSlug = ? ORDER BY id DESC`,
  ).all(kind, slug) as Row[];
  const inside = rows.filter(
    ({ revision, action }) => revision >= (from ?? 0) && !(LEFT_ALONE[kind] ?? []).includes(action),
  );
  const last = from === undefined ? inside.slice(0, 1) : inside;
  if (last.length === 0)
    throw new NothingToUndo(
      from === undefined ? 'Nothing was ever changed by an editor.' : `There is no revision ${from} to undo.`,
    );
  const parts: Parts = {};
  for (const { action, before, by } of last) {
    if (action === 'reextracted') throw new NothingToUndo(`The last change was made by ${by}: correct it.`);
    if (action === 'merged' || action === 'split')
      throw new NothingToUndo(
        `The last change was a ${action === 'merged' ? 'merge: split it' : 'split: merge again'}.`,
      );
    Object.assign(parts, before === null ? { review: 'rejected' } : (JSON.parse(before) as Parts));
  }
  return parts;
}

function withParts<Kind extends Edited>(now: Standing<Kind>, parts: object): PartsOf[Kind] {
  const known = Object.keys(now.parts);
  const back = Object.entries(parts).filter(([name]) => !BESIDE.has(name));
  if (back.some(([name]) => !known.includes(name)))
    throw new NothingToUndo('That revision was kept in an earlier form and cannot be read back.');
  const { body } = now;
  return {
    ...now.parts,
    ...Object.fromEntries(
      back.map(([name, value]) => [name, body === null ? value : inBody(value, body, name)]),
    ),
  };
}

/** Words as they stand in the report now; a later version of it may have moved them. */
function inBody(value: unknown, body: string, part: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inBody(item, body, part));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, inBody(one, body, part)]),
  );
  return isWords(inner) ? { ...inner, ...moved(inner, body, part) } : inner;
}

const isWords = (value: object): value is TextSpan =>
  'text' in value && typeof value.text === 'string' && 'start' in value && typeof value.start === 'number';

function moved({ text, start, end }: TextSpan, body: string, part: string): TextSpan {
  if (body.slice(start, end) === text) return { text, start, end };
  const nearest = placesOf(body, text).sort(
    (a, b) => Math.abs(a.start - start) - Math.abs(b.start - start),
  )[0];
  if (!nearest) throw new Unfit(part, `the report no longer says “${text}”.`);
  return { text, ...nearest };
}
