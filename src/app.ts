import fastify, { type FastifyInstance } from 'fastify';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { guardWrites } from './api/plugins/access.js';
import { cacheAnswers } from './api/plugins/caching.js';
import { readBodies } from './api/plugins/bodies.js';
import { guard } from './api/plugins/guard.js';
import { rememberMethods } from './api/plugins/methods.js';
import { measure } from './api/plugins/metrics.js';
import { describe } from './api/plugins/openapi.js';
import { servePage } from './api/plugins/page.js';
import { answerProblems } from './api/problems.js';
import { analysisRoutes } from './api/routes/analysis.js';
import { annotationRoute } from './api/routes/annotations.js';
import { changeRoutes } from './api/routes/changes.js';
import { editingRoutes } from './api/routes/editing/index.js';
import { healthRoute } from './api/routes/health.js';
import { incomingRoutes } from './api/routes/incoming.js';
import { recordRoutes } from './api/routes/lists.js';
import * as common from './api/schemas/common.js';
import * as editing from './api/schemas/editing.js';
import * as incoming from './api/schemas/incoming.js';
import * as records from './api/schemas/records.js';
import type { Config } from './config.js';
import type { Store } from './store/open.js';

export interface AppOptions {
  store: Store;
  config: Pick<Config, 'bodyLimit' | 'logLevel'> &
    Partial<Pick<Config, 'corsOrigins' | 'embedOrigins' | 'rateLimit' | 'openWrites'>>;
  /** The clock of writes, ISO 8601. */
  now?: () => string;
}

/** The whole API over an open store; not yet listening. */
export async function buildApp({
  store,
  config,
  now = () => new Date().toISOString(),
}: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: config.bodyLimit,
    logger: { level: config.logLevel },
    // Where requests are not logged, a logger for each of them is of no use.
    ...(TOLD_OF_REQUESTS.has(config.logLevel) ? {} : { childLoggerFactory: (logger) => logger }),
    routerOptions: { maxParamLength: 500, querystringParser: readQueryString },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true } },
  }).withTypeProvider<TypeBoxTypeProvider>();
  for (const schema of SHARED) app.addSchema(schema);
  rememberMethods(app);
  readBodies(app);
  answerProblems(app);
  await guard(app, config);
  await describe(app);
  servePage(app, config.embedOrigins);
  healthRoute(app, store);
  measure(app, store);
  await app.register(
    (v1, _options, done) => {
      guardWrites(v1, store, config.openWrites ?? true);
      cacheAnswers(v1, store);
      recordRoutes(v1, store);
      analysisRoutes(v1, store);
      annotationRoute(v1, store);
      incomingRoutes(v1, store, now);
      editingRoutes(v1, store, now);
      changeRoutes(v1, store);
      done();
    },
    { prefix: '/v1' },
  );
  return app;
}

/** Levels of the log at which requests are in it. */
const TOLD_OF_REQUESTS = new Set(['info', 'debug', 'trace']);

/** Every parameter with all its values, in order. */
function readQueryString(text: string): Record<string, string[]> {
  const query = Object.create(null) as Record<string, string[]>;
  if (text === '') return query;
  for (const [name, value] of new URLSearchParams(text)) (query[name] ??= []).push(value);
  return query;
}

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
];
