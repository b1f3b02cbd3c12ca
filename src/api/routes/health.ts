import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { Store } from '../../store/open.js';
import { prepared } from '../../store/read/list.js';

/** Whether the service can answer, and how much it holds. */
export function healthRoute(app: FastifyInstance, store: Store): void {
  app.get(
    '/health',
    {
      schema: {
        operationId: 'health',
        summary: 'Whether the service can answer, and how many reports it holds',
        tags: ['service'],
        response: {
          200: Type.Object({ status: Type.String(), reports: Type.Integer() }, { description: 'It can' }),
        },
      },
    },
    () => ({ status: 'ok', reports: prepared(store.db, 'SELECT count(*) FROM Report').pluck().get() }),
  );
}
