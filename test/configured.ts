import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Test } from 'tap';
import { buildApp, type AppOptions } from '../src/app.js';
import { openStore, type Store } from '../src/store/open.js';
import { BODY_LIMIT, NOW, seededFile } from './seeded.js';

export interface Configured {
  app: FastifyInstance;
  store: Store;
}

/** The real app over a real database file, set up as a test wants it. */
export async function configuredApp(
  t: Test,
  config: Partial<AppOptions['config']>,
  { seeded = false, ...options }: { seeded?: boolean } & Partial<AppOptions> = {},
): Promise<Configured> {
  const file = join(t.testdir(), 'test.db');
  const store = openStore(seeded ? await seededFile(file) : file);
  const app = await buildApp({
    store,
    config: { bodyLimit: BODY_LIMIT, logLevel: 'silent', ...config },
    now: () => NOW,
    ...options,
  });
  t.teardown(async () => {
    await app.close();
    await store.close();
  });
  return { app, store };
}

/** The port that an app listens on, of this machine alone. */
export async function listening(app: FastifyInstance): Promise<number> {
  return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
}
