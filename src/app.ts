import { randomBytes } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { askForKeys } from './api/plugins/access.js';
import { cacheAnswers } from './api/plugins/caching.js';
import { limitWork } from './api/plugins/budget.js';
import { checkAddresses } from './api/plugins/addresses.js';
import { readBodies, requireBodies } from './api/plugins/bodies.js';
import { compressAnswers } from './api/plugins/compression.js';
import { capConnections, timeouts } from './api/plugins/connections.js';
import { shareWith } from './api/plugins/cors.js';
import { refuseCrossSite } from './api/plugins/cross-site.js';
import { checkHosts } from './api/plugins/hosts.js';
import { rememberMethods } from './api/plugins/methods.js';
import { measure } from './api/plugins/metrics.js';
import { forbidSniffing } from './api/plugins/nosniff.js';
import { describe } from './api/plugins/openapi.js';
import { keepPublicAddress, trustedProxies } from './api/plugins/public-address.js';
import { limitRates } from './api/plugins/rates.js';
import { serializeLazily } from './api/plugins/serializing.js';
import { servePage } from './api/plugins/page.js';
import { validateRequests } from './api/plugins/validating.js';
import { answerProblems, detailOf, refuseUnreadable, sendProblem } from './api/problems.js';
import { signCursors } from './api/query/cursor.js';
import { readQueryString } from './api/query/string.js';
import { analysisRoutes } from './api/routes/analysis.js';
import { annotationRoute } from './api/routes/annotations.js';
import { changeRoutes } from './api/routes/changes.js';
import { editingRoutes } from './api/routes/editing/index.js';
import { healthRoute } from './api/routes/health.js';
import { incomingRoutes } from './api/routes/incoming.js';
import { recordRoutes } from './api/routes/lists.js';
import { streamRoute, type StreamTimes } from './api/routes/stream.js';
import { webhookRoutes } from './api/routes/webhooks.js';
import * as changes from './api/schemas/changes.js';
import * as common from './api/schemas/common.js';
import * as editing from './api/schemas/editing.js';
import * as incoming from './api/schemas/incoming.js';
import * as records from './api/schemas/records.js';
import * as webhooks from './api/schemas/webhooks.js';
import { refuseWhileMoved, Troubles } from './api/troubles.js';
import { Deliveries, type Delivering } from './api/webhooks/deliver.js';
import type { Random } from './api/webhooks/sign.js';
import type { Config } from './config.js';
import type { Store } from './store/open.js';

export interface AppOptions {
  store: Store;
  config: Pick<Config, 'bodyLimit' | 'logLevel'> & Partial<Config>;
  /** The clock of writes, ISO 8601. */
  now?: () => string;
  /** Where ids and secrets of webhooks come from. */
  random?: Random;
  /** How often streams say that they live and whether their keys still stand. */
  streaming?: StreamTimes;
  /** How webhooks are tried. */
  delivering?: Omit<Delivering, 'networks'>;
}

/** The whole API over an open store; not yet listening. */
export async function buildApp({
  store,
  config,
  now = () => new Date().toISOString(),
  random = randomBytes,
  streaming,
  delivering,
}: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: config.bodyLimit,
    ...timeouts(config),
    trustProxy: trustedProxies(config.trustProxy ?? null),
    logger: { level: config.logLevel },
    // Where requests are not logged, a logger for each of them is of no use.
    ...(TOLD_OF_REQUESTS.has(config.logLevel) ? {} : { childLoggerFactory: (logger) => logger }),
    routerOptions: { maxParamLength: 500, querystringParser: readQueryString },
    // What the router or the parser of HTTP refuses before there is a request that an error handler sees.
    frameworkErrors: (error, _request, reply) => {
      void sendProblem(reply, error.statusCode ?? 400, detailOf(error));
    },
    clientErrorHandler: refuseUnreadable,
  }).withTypeProvider<TypeBoxTypeProvider>();
  for (const schema of SHARED) app.addSchema(schema);
  limitWork(app, config.deadlineMs);
  validateRequests(app);
  serializeLazily(app);
  rememberMethods(app);
  capConnections(app, config);
  keepPublicAddress(app, config.publicUrl);
  forbidSniffing(app);
  checkHosts(app, config);
  refuseCrossSite(app, config.corsOrigins);
  checkAddresses(app);
  readBodies(app);
  requireBodies(app);
  const { openReads = true, openWrites = true, webhookNetworks: networks = [] } = config;
  const troubles = new Troubles(store, app.log);
  const deliveries = new Deliveries(store, app.log, troubles, { ...delivering, networks });
  // Once there is a server: not for a command that only asks the app.
  app.addHook('onListen', async () => {
    troubles.watch();
    deliveries.start();
  });
  app.addHook('preClose', async () => {
    troubles.stop();
    await deliveries.stop();
  });
  answerProblems(app, troubles);
  await compressAnswers(app);
  await shareWith(app, config.corsOrigins);
  await limitRates(app, config.rateLimit);
  await describe(app);
  servePage(app, config.embedOrigins);
  healthRoute(app, store);
  measure(app, store, troubles, openReads);
  await app.register(
    (v1, _options, done) => {
      refuseWhileMoved(v1, store);
      signCursors(v1, store);
      askForKeys(v1, store, { openReads, openWrites });
      cacheAnswers(v1, store, openReads);
      recordRoutes(v1, store);
      analysisRoutes(v1, store);
      annotationRoute(v1, store);
      incomingRoutes(v1, store, now);
      editingRoutes(v1, store, now);
      changeRoutes(v1, store);
      streamRoute(v1, store, troubles, streaming);
      webhookRoutes(v1, store, { now, random, networks, openWrites });
      done();
    },
    { prefix: '/v1' },
  );
  return app;
}

/** Levels of the log at which requests are in it. */
const TOLD_OF_REQUESTS = new Set(['info', 'debug', 'trace']);

const SHARED = [
  common.Words,
  common.Interval,
  common.ActorReference,
  common.ReportReference,
  common.Problem,
  records.Event,
  records.Quote,
  records.Actor,
  records.Location,
  records.ReportLine,
  records.Report,
  records.Included,
  editing.Revisions,
  incoming.IncomingReport,
  incoming.TextToExtract,
  incoming.Arrivals,
  incoming.Extraction,
  changes.Change,
  webhooks.Webhook,
  webhooks.WebhookDelivery,
  webhooks.WebhookMessage,
];
