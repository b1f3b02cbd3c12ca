import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Budget } from '../../store/heavy/pool.js';
import type { Store } from '../../store/open.js';
import { lastSequence } from '../../store/read/changes.js';
import { countDeliveries } from '../../store/webhooks/deliveries.js';
import type { Troubles } from '../troubles.js';
import { admit } from './access.js';

/** Upper bounds of how long an answer took, in seconds. */
const SECONDS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30];

/** What the counting of all records may use. */
const COUNTING: Budget = { client: 'metrics', deadlineMs: 10_000, patient: true };

/**
 * How the service does, for Prometheus: requests by route and status, what the database holds, and the process itself.
 * @param openReads whether who has no key may read it: it tells how many records there are
 */
export function measure(app: FastifyInstance, store: Store, troubles: Troubles, openReads: boolean): void {
  const registry = new Registry();
  // How the process does is told where the database cannot be read, too.
  const whereReadable = async (read: () => void | Promise<void>): Promise<void> => {
    try {
      await read();
    } catch (error) {
      if (troubles.tell(error) === null) throw error;
    }
  };
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status'];
  const requests = new Counter({
    name: 'dateline_http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'dateline_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route'],
    buckets: SECONDS,
    registers: [registry],
  });
  new Gauge({
    name: 'dateline_records',
    help: 'Records in the database',
    labelNames: ['kind'],
    registers: [registry],
    async collect() {
      this.reset();
      await whereReadable(async () => {
        const counts = await store.heavy.run('countKinds', [], COUNTING);
        for (const { kind, count } of counts) this.set({ kind }, count);
      });
    },
  });
  new Gauge({
    name: 'dateline_last_change',
    help: 'Sequence number of the last write',
    registers: [registry],
    async collect() {
      await whereReadable(() => this.set(lastSequence(store)));
    },
  });
  new Gauge({
    name: 'dateline_webhook_messages',
    help: 'Messages to webhooks by what became of them; of the delivered ones the last hundred of each webhook',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      this.reset();
      await whereReadable(() => {
        for (const { state, count } of countDeliveries(store)) this.set({ state }, count);
      });
    },
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const { method } = request;
    requests.inc({ method, route, status: reply.statusCode });
    durations.observe({ method, route }, reply.elapsedTime / 1000);
    done();
  });
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    admit(store, request, reply, 'Reading', openReads);
    return reply
      .type(registry.contentType)
      .header('cache-control', 'no-store')
      .send(await registry.metrics());
  });
}
