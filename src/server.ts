import { buildApp } from './app.js';
import { ConfigError, readConfig } from './config.js';
import { explainFailure } from './store/failures.js';
import { StoreUnusable, unusable } from './store/connection.js';
import { openStore, type Store } from './store/open.js';
import { isEmpty } from './store/read/changes.js';

/** Starts the service: opens and migrates the database, seeds an empty one, listens, and stops gracefully when told. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const store = openStore(config.database);
  // While the app is put together.
  store.heavy.warm();
  if (isEmpty(store)) await seed(store);
  const app = await buildApp({ store, config });
  app.addHook('onClose', () => store.close());
  // It would end the process, for all clients, where the work of one was left to itself and failed.
  process.on('unhandledRejection', (error) =>
    app.log.error(error, 'Something failed that nobody waited for.'),
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      app.close().catch((error: unknown) => {
        app.log.error(error, 'The service could not stop in order.');
        process.exit(1);
      });
    });
  await listen(app, config, store);
}

/** @throws StoreUnusable where the seed cannot be written */
async function seed(store: Store): Promise<void> {
  // What reads copy takes as much memory as all else, and the server's own process never needs it again.
  const { seedDatabase } = await import('../seed/index.js');
  try {
    await seedDatabase(store, new Date().toISOString());
  } catch (error) {
    const reason = explainFailure(error);
    throw reason === null ? error : unusable(store.file, reason, error);
  }
}

async function listen(
  app: Awaited<ReturnType<typeof buildApp>>,
  { host, port }: { host: string; port: number },
  store: Store,
): Promise<void> {
  await app.listen({ host, port });
  const address = app.server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const name = host === '127.0.0.1' ? 'localhost' : host;
  process.stdout.write(
    `Dateline serves ${store.file} on http://${name}:${bound} · API at /v1, explore at http://${name}:${bound}/docs\n`,
  );
}

/** What a person who starts the server can do something about, in one line. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StoreUnusable) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'Another process listens on that port: set PORT to a free one.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
