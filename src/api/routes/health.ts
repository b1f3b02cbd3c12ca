import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { Store } from '../../store/open.js';
import { Readiness } from '../../store/condition/ready.js';
import { DatabaseMoved } from '../../store/failures.js';
import { prepared } from '../../store/read/list.js';
import { Problem } from '../problems.js';
import { problems } from './lists.js';

const State = Type.Object({ status: Type.String() }, { description: 'It does' });

/** Whether the service lives, can answer and write, and how much it holds. */
export function healthRoute(app: FastifyInstance, store: Store): void {
  const readiness = new Readiness(store);
  app.get(
    '/health',
    {
      schema: {
        operationId: 'health',
        summary: 'Whether the service can answer, and how many reports it holds',
        tags: ['service'],
        response: {
          200: Type.Object({ status: Type.String(), reports: Type.Integer() }, { description: 'It can' }),
          ...problems(429, 503),
        },
      },
    },
    () => {
      const { broken } = store.condition;
      if (broken !== null) throw new DatabaseMoved(broken);
      return { status: 'ok', reports: prepared(store.db, 'SELECT count(*) FROM Report').pluck().get() };
    },
  );
  app.get(
    '/health/live',
    {
      schema: {
        operationId: 'isLive',
        summary: 'Whether the process lives; asks nothing of the database',
        tags: ['service'],
        response: { 200: State, ...problems(429) },
      },
    },
    () => ({ status: 'ok' }),
  );
  app.get(
    '/health/ready',
    {
      schema: {
        operationId: 'isReady',
        summary: 'Whether requests may be sent here: the database can be read and written',
        description:
          'Bytes are kept by the disk beside the database, its files are those that were opened, and its tables can be read. The outcome is kept for a second.',
        tags: ['service'],
        response: { 200: State, ...problems(429, 503) },
      },
    },
    async () => {
      const reason = await readiness.reason();
      if (reason !== null) throw new Problem(503, reason);
      return { status: 'ok' };
    },
  );
}
