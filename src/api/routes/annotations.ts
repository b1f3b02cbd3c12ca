import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Store } from '../../store/open.js';
import { listRecords, readRecord, type Kind } from '../../store/read/records.js';
import { Problem } from '../problems.js';
import { annotations } from '../representations/annotations.js';
import { textOf } from '../representations/bytes.js';
import type { Row } from '../representations/csv.js';
import { problems } from './lists.js';

/** More records than this no report holds that is read by people. */
const MOST = 10_000;

/** The records of a report as Web Annotations, for reading tools. */
export function annotationRoute(app: FastifyInstance, store: Store): void {
  app.get(
    '/reports/:id/annotations',
    {
      schema: {
        operationId: 'annotationsOfReport',
        summary:
          'The records of a report as W3C Web Annotations, with text position and text quote selectors',
        tags: ['reports'],
        params: Type.Object({ id: Type.String({ minLength: 1, maxLength: 300 }) }),
        querystring: Type.Object({}, { additionalProperties: false }),
        response: {
          200: Type.Object(
            {
              '@context': Type.String(),
              id: Type.String(),
              type: Type.String(),
              items: Type.Array(Type.Unknown()),
            },
            { description: 'An annotation page' },
          ),
          ...problems(400, 404),
        },
      },
    },
    ({ params, server }: FastifyRequest<{ Params: { id: string } }>) => {
      const report = readRecord(store, 'reports', params.id);
      if (report === null) throw new Problem(404, `There is no report called ${params.id}.`);
      const rows = (kind: Kind): Row[] =>
        listRecords(store, kind, {
          filters: [{ name: 'report', values: [params.id], excluded: [] }],
          sort: [{ name: 'position', descending: false }],
          limit: MOST,
          position: null,
        }).rows.map((row) => JSON.parse(textOf(row)) as Row);
      return annotations(JSON.parse(report) as Row, rows('quotes'), rows('events'), server.publicUrl ?? '');
    },
  );
}
