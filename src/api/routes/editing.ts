import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type, type TSchema } from 'typebox';
import { MODALITIES, QUOTE_KINDS } from '../../extract/types.js';
import type { Store } from '../../store/open.js';
import { revisionsOf } from '../../store/read/changes.js';
import { readRecord } from '../../store/read/records.js';
import {
  confirm,
  patchEvent,
  patchQuote,
  reject,
  withdraw,
  StaysCorrected,
  UnknownActor,
  type Decision,
  type EventPatch,
  type QuotePatch,
} from '../../store/write/review.js';
import { inTransaction, type Transaction } from '../../store/write/transaction.js';
import { Problem } from '../problems.js';
import { etagOf } from '../plugins/caching.js';
import { nullable, oneOf, ref, TYPES } from '../schemas/common.js';
import { problems } from './lists.js';

const Id = Type.Object({ id: Type.String({ minLength: 1, maxLength: 300 }) });
const time = nullable(
  Type.Object(
    {
      from: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' }),
      to: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' }),
      precision: oneOf(['minute', 'hour', 'day', 'week', 'month', 'year', 'approximate']),
    },
    { additionalProperties: false },
  ),
);
const actor = nullable(Type.String({ description: 'Id of an actor' }));
const decision = {
  review: Type.Optional(
    oneOf(
      ['confirmed', 'rejected', 'unreviewed'],
      'What the editor found, `unreviewed` to take it back; left out where parts are set',
    ),
  ),
  reason: Type.Optional(nullable(Type.String({ maxLength: 1_000 }))),
};

interface Patched {
  kind: 'events' | 'quotes';
  type: 'event' | 'quote';
  title: string;
  body: TSchema;
  apply: (
    tx: Transaction,
    id: string,
    patch: EventPatch & QuotePatch,
    decision: Decision,
  ) => Promise<unknown>;
}

const PATCHED: Patched[] = [
  {
    kind: 'events',
    type: 'event',
    title: 'Event',
    body: Type.Object(
      {
        ...decision,
        type: Type.Optional(oneOf(TYPES)),
        mode: Type.Optional(nullable(Type.String({ maxLength: 40 }))),
        modality: Type.Optional(oneOf(MODALITIES)),
        summary: Type.Optional(Type.String({ minLength: 1, maxLength: 1_000 })),
        occurred: Type.Optional(time),
        claimedBy: Type.Optional(actor),
      },
      { additionalProperties: false, minProperties: 1 },
    ),
    apply: patchEvent,
  },
  {
    kind: 'quotes',
    type: 'quote',
    title: 'Quote',
    body: Type.Object(
      {
        ...decision,
        kind: Type.Optional(oneOf(QUOTE_KINDS)),
        speaker: Type.Optional(actor),
        said: Type.Optional(time),
      },
      { additionalProperties: false, minProperties: 1 },
    ),
    apply: patchQuote,
  },
];

interface Patch extends EventPatch, QuotePatch {
  review?: 'confirmed' | 'rejected' | 'unreviewed';
  reason?: string | null;
}

/** What an editor does to records: confirm, correct, reject; and what was done before. */
export function editingRoutes(app: FastifyInstance, store: Store, now: () => string): void {
  for (const { kind, type, title, body, apply } of PATCHED) {
    app.patch(
      `/${kind}/:id`,
      {
        schema: {
          operationId: `patch${title}`,
          summary: `Confirms, corrects or rejects one of the ${kind}; needs If-Match with its ETag`,
          tags: [kind],
          params: Id,
          headers: Type.Object({
            'if-match': Type.Optional(Type.String({ description: 'ETag of the record as it was read' })),
          }),
          body,
          response: { 200: ref(title), ...problems(400, 401, 404, 412, 428) },
        },
      },
      async (request: FastifyRequest<{ Params: { id: string }; Body: Patch }>, reply) => {
        const { id } = request.params;
        const { review, reason = null, ...patch } = request.body;
        const by: Decision = { by: request.editor, reason, at: now() };
        checkMatch(store, kind, id, request.headers['if-match']);
        if (review !== undefined && Object.keys(patch).length > 0)
          throw new Problem(400, 'Set parts or a review, not both: what is set is corrected.', [
            { path: 'review', message: 'stands alone' },
          ]);
        try {
          await inTransaction(store, async (tx) => {
            checkMatch(store, kind, id, request.headers['if-match']);
            if (review === 'confirmed') await confirm(tx, type, id, by);
            else if (review === 'rejected') await reject(tx, type, id, by);
            else if (review === 'unreviewed') await withdraw(tx, type, id, by);
            else await apply(tx, id, patch, by);
          });
        } catch (error) {
          if (error instanceof UnknownActor || error instanceof StaysCorrected)
            throw new Problem(400, error.message);
          throw error;
        }
        const record = readRecord(store, kind, id) ?? 'null';
        return reply.header('etag', etagOf(record)).type('application/json; charset=utf-8').send(record);
      },
    );
    app.get(
      `/${kind}/:id/revisions`,
      {
        schema: {
          operationId: `revisionsOf${title}`,
          summary: `What editors made of one of the ${kind}, the latest first`,
          tags: [kind],
          params: Id,
          querystring: Type.Object({}, { additionalProperties: false }),
          response: {
            200: Type.Object(
              {
                data: Type.Array(
                  Type.Object({
                    revision: Type.Integer(),
                    by: Type.String(),
                    reason: nullable(Type.String()),
                    at: Type.String(),
                    before: Type.Unknown({ description: 'The parts that changed, as they were' }),
                    after: Type.Unknown({ description: 'The parts that changed, as they became' }),
                  }),
                ),
              },
              { description: 'Revisions' },
            ),
            ...problems(400, 404),
          },
        },
      },
      ({ params }: FastifyRequest<{ Params: { id: string } }>) => {
        if (readRecord(store, kind, params.id) === null)
          throw new Problem(404, `There is no ${type} called ${params.id}.`);
        return { data: revisionsOf(store, type, params.id) };
      },
    );
  }
}

/** Refuses a change of what the editor has not seen. */
function checkMatch(store: Store, kind: 'events' | 'quotes', id: string, given: string | undefined): void {
  const record = readRecord(store, kind, id);
  if (record === null) throw new Problem(404, `There is no ${kind.slice(0, -1)} called ${id}.`);
  if (given === undefined)
    throw new Problem(428, 'Say which state you change: If-Match with the ETag of the record.');
  if (given.trim() !== '*' && !given.split(',').some((tag) => tag.trim() === etagOf(record)))
    throw new Problem(412, 'The record was changed after you read it; read it again.');
}
