import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Store } from '../../../store/open.js';
import { revisionsOf } from '../../../store/read/changes.js';
import { readRecord } from '../../../store/read/records.js';
import { AlreadyThere } from '../../../store/write/editing/create.js';
import { NothingToUndo } from '../../../store/write/editing/undo.js';
import { StaysCorrected } from '../../../store/write/editing/decide.js';
import { Unfit } from '../../../store/write/editing/parts.js';
import { NoRecord } from '../../../store/write/editing/record.js';
import type { Decision } from '../../../store/write/editing/revise.js';
import { inFastTransaction } from '../../../store/write/transaction.js';
import { etagOf } from '../../plugins/caching.js';
import { plainTag } from '../../plugins/encoding.js';
import { Problem } from '../../problems.js';
import type { Editing } from './kinds.js';
import type { Database } from 'better-sqlite3';

export const Id = Type.Object({ id: Type.String({ minLength: 1, maxLength: 300 }) });

export const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({ description: 'ETag of the record as it was read; `*` for whatever it is' }),
  ),
});

export interface Edit {
  Params: { id: string };
}

/** Why and when (ISO 8601), and which record is the answer, where it is another. */
interface Editorial {
  reason?: string | null | undefined;
  at: string;
  shown?: string;
}

/**
 * Does to a record what an editor asks for, if it still is as they saw it, and answers with it as it became. All in one transaction.
 * @param write is given who decides, why and when
 */
export async function edit(
  store: Store,
  editing: Editing,
  request: FastifyRequest<Edit>,
  reply: FastifyReply,
  { reason = null, at, shown = request.params.id }: Editorial,
  write: (db: Database, decision: Decision) => void,
): Promise<FastifyReply> {
  const { id } = request.params;
  const decision: Decision = { by: request.editor, reason, at };
  await written(store, (db) => {
    checkMatch({ db }, editing, id, request.headers['if-match']);
    write(db, decision);
  });
  return answer(store, editing, shown, reply);
}

/** Writes in one transaction; what is refused becomes a problem. */
export async function written<T>(store: Store, write: (db: Database) => T): Promise<T> {
  try {
    return await inFastTransaction(store, write);
  } catch (error) {
    throw problemOf(error);
  }
}

/** Sends a record as it stands, with its tag. */
export function answer(store: Store, { list }: Editing, id: string, reply: FastifyReply): FastifyReply {
  const record = readRecord(store, list, id) ?? 'null';
  return reply.header('etag', etagOf(record)).type('application/json; charset=utf-8').send(record);
}

/** Refuses a change of what the editor has not seen, and says what it is now. */
function checkMatch(
  reader: Pick<Store, 'db'>,
  { kind, list }: Editing,
  id: string,
  given: string | undefined,
): void {
  const record = readRecord(reader, list, id);
  if (record === null) throw new NoRecord(`There is no ${kind} called ${id}.`);
  if (given === undefined)
    throw new Problem(428, 'Say which state you change: If-Match with the ETag of the record.');
  const etag = etagOf(record);
  if (given.trim() === '*' || given.split(',').some((tag) => plainTag(tag) === etag)) return;
  const [last] = revisionsOf(reader, kind, id);
  const { revision, updated } = JSON.parse(record) as { revision: number; updated: string };
  const by = last ? ` by ${last.by}` : '';
  throw new Problem(412, `The record was changed after you read it, at ${updated}${by}; read it again.`, [], {
    current: { etag, revision, updated, by: last?.by ?? null, reason: last?.reason ?? null },
  });
}

/** What a refused change is to the client. */
function problemOf(error: unknown): unknown {
  if (error instanceof Unfit)
    return new Problem(400, error.message, [{ path: error.part, message: error.message }]);
  if (error instanceof StaysCorrected) return new Problem(400, error.message);
  if (error instanceof NoRecord) return new Problem(404, error.message);
  if (error instanceof AlreadyThere) return new Problem(409, error.message, [], { existing: error.id });
  if (error instanceof NothingToUndo) return new Problem(409, error.message);
  return error;
}
