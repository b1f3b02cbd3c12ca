import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Store } from '../../store/open.js';
import { readRecord, type Kind } from '../../store/read/records.js';
import { budgetOf } from '../plugins/budget.js';
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
    async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
      const { id } = request.params;
      const report = readRecord(store, 'reports', id);
      if (report === null) throw new Problem(404, `There is no report called ${id}.`);
      const rows = async (kind: Kind, fields: string[]): Promise<Row[]> => {
        const asked = {
          filters: [{ name: 'report', values: [id], excluded: [] }],
          sort: [{ name: 'position', descending: false }],
          limit: MOST,
          position: null,
          fields,
        };
        const page = await store.heavy.run('listRecords', [kind, asked], budgetOf(request, reply));
        return page.rows.map((row) => JSON.parse(textOf(row)) as Row);
      };
      const [quotes, events] = await Promise.all([
        rows('quotes', ['spans', 'kind']),
        rows('events', ['evidence', 'type']),
      ]);
      return annotations(JSON.parse(report) as Row, quotes, events, request.server.publicUrl ?? '');
    },
  );
}
