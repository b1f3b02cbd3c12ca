import type { Database } from 'better-sqlite3';
import type { Review } from '../../generated/client.js';
import { prepared } from '../../read/list.js';
import { readRecord } from '../../read/records.js';
import type { Editable } from './editable.js';
import { ACTOR } from './kinds/actor.js';
import { EVENT } from './kinds/event.js';
import { LOCATION } from './kinds/location.js';
import { QUOTE } from './kinds/quote.js';
import type { Edited, PartsOf } from './parts.js';

export const EDITABLE: { readonly [Kind in Edited]: Editable<PartsOf[Kind]> } = {
  event: EVENT,
  quote: QUOTE,
  actor: ACTOR,
  location: LOCATION,
};

/** A record as it stands: what it says, and what editors made of it. */
export interface Standing<Kind extends Edited> {
  kind: Kind;
  id: number;
  slug: string;
  review: Review;
  revision: number;
  parts: PartsOf[Kind];
  /** The words of its report; null for records that belong to none. */
  body: string | null;
}

/** There is no record of that kind and id. */
export class NoRecord extends Error {}

interface Row {
  id: number;
  slug: string;
  review: Review;
  revision: number;
}

/**
 * Reads a record with all its parts.
 * @throws NoRecord
 */
export function standing<Kind extends Edited>(db: Database, kind: Kind, id: string): Standing<Kind> {
  const { table, list, read }: Editable<PartsOf[Kind]> = EDITABLE[kind];
  const row = prepared(db, `SELECT id, slug, review, revision FROM ${table} WHERE slug = ?`).get(
    id.toLowerCase(),
  ) as Row | undefined;
  const record = row && readRecord({ db }, list, row.slug);
  if (!row || !record) throw new NoRecord(`There is no ${kind} called ${id}.`);
  const body =
    kind === 'event' || kind === 'quote'
      ? (prepared(db, `SELECT r.body FROM ${table} t JOIN Report r ON r.id = t.reportId WHERE t.id = ?`)
          .pluck()
          .get(row.id) as string)
      : null;
  return { kind, ...row, parts: read(JSON.parse(record)), body };
}
