import type { Database } from 'better-sqlite3';
import { prepared } from '../../read/list.js';
import { updateRow } from '../rows.js';
import { insertChanges, type Changed } from '../transaction.js';
import { mergedThrough, moveBack, moveNames, moveReferences, type Touched } from './moves.js';
import { Unfit } from './parts.js';
import { standing, type Standing } from './record.js';
import { isInside, type Named } from './references.js';
import { insertRevision, type Decision } from './revise.js';
import { NothingToUndo } from './undo.js';

/** The kinds of record that may turn out to be one. */
export type Mergeable = 'actor' | 'location';

const TABLES: Record<Mergeable, Named> = { actor: 'Actor', location: 'Location' };

/**
 * Makes two records one: all that speaks of the first speaks of the second, and the first leads there. Every record that is touched has a
 * Revision and a Change.
 * @throws Unfit where they cannot be one
 */
export function merge(db: Database, kind: Mergeable, id: string, into: string, decision: Decision): void {
  const table = TABLES[kind];
  const old = standing(db, kind, id);
  const survivor = standing(db, kind, into);
  if (old.id === survivor.id) throw new Unfit('into', 'A record is not merged into itself.');
  if (mergedThrough(db, table, survivor.id).length > 0)
    throw new Unfit('into', `${survivor.slug} was merged into another: merge into that one.`);
  if (mergedThrough(db, table, old.id).length > 0)
    throw new NothingToUndo(`${old.slug} was merged before: split it first.`);
  if (isInside(db, table, survivor.id, old.id))
    throw new Unfit(
      'into',
      `${survivor.slug} is part of ${old.slug}: merge the other way around, or set its parent first.`,
    );
  const touched = moveReferences(db, table, old.id, survivor.id);
  moveNames(db, table, old.id, survivor.id);
  updateRow(db, table, old.id, { mergedIntoId: survivor.id });
  tell(db, 'merged', old, survivor, touched, decision);
}

/**
 * Makes two records of one again: what spoke of the first before they were merged, and what was found of it since, speaks of it once more.
 * @throws NothingToUndo where it is not merged
 */
export function split(db: Database, kind: Mergeable, id: string, decision: Decision): void {
  const table = TABLES[kind];
  const old = standing(db, kind, id);
  const holders = mergedThrough(db, table, old.id);
  const [next] = holders;
  if (next === undefined) throw new NothingToUndo(`${old.slug} is not merged into another.`);
  const slug = prepared(db, `SELECT slug FROM ${table} WHERE id = ?`).pluck().get(next) as string;
  const survivor = standing(db, kind, slug);
  const touched = moveBack(db, table, old.id, holders);
  updateRow(db, table, old.id, { mergedIntoId: null });
  showHidden(db, table, holders.at(-1) ?? next);
  tell(db, 'split', old, survivor, touched, decision);
}

/** Lets a quote that was about several, merged into one, be about that one, where the one that stood for them is gone. */
function showHidden(db: Database, table: Named, holder: number): void {
  const [quotes, column] = table === 'Actor' ? ['QuoteActor', 'actorId'] : ['QuoteLocation', 'locationId'];
  prepared(
    db,
    `UPDATE OR IGNORE ${quotes} SET fromId = ifnull(fromId, ${column}), ${column} = ? WHERE ${column} IN (
       WITH RECURSIVE down(id) AS (SELECT id FROM ${table} WHERE mergedIntoId = ? UNION SELECT m.id FROM down JOIN ${table} m ON m.mergedIntoId = down.id) SELECT id FROM down)`,
  ).run(holder, holder);
}

function tell(
  db: Database,
  action: 'merged' | 'split',
  old: Standing<Mergeable>,
  survivor: Standing<Mergeable>,
  touched: Touched[],
  decision: Decision,
): void {
  const [was, is] = action === 'merged' ? [old.slug, survivor.slug] : [survivor.slug, old.slug];
  const changes: Changed[] = [];
  const both = [old, survivor].map(({ kind, id, slug }) => ({ type: kind, table: TABLES[kind], id, slug }));
  for (const { type, table, id, slug, ...rest } of [...both, ...touched]) {
    const bump = prepared(
      db,
      `UPDATE ${table} SET revision = revision + 1, updated = ? WHERE id = ? RETURNING revision`,
    );
    const revision = bump.pluck().get(decision.at, id) as number;
    const self = id === old.id && type === old.kind;
    const kind = self ? (action === 'merged' ? 'deleted' : 'created') : 'updated';
    changes.push({ kind, recordType: type, recordSlug: slug });
    if (type === 'report') continue;
    const parts = 'parts' in rest ? rest.parts : null;
    const [before, after] = parts
      ? [was, is].map((one) => Object.fromEntries(parts.map((part) => [part, one])))
      : self
        ? [
            { mergedInto: action === 'merged' ? null : survivor.slug },
            { mergedInto: action === 'merged' ? survivor.slug : null },
          ]
        : [
            { merged: action === 'merged' ? null : old.slug },
            { merged: action === 'merged' ? old.slug : null },
          ];
    insertRevision(db, { kind: type, slug, revision, action }, decision, {
      before: before ?? null,
      after: after ?? null,
    });
  }
  insertChanges(db, changes, decision.at);
}
