import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Test } from 'tap';
import { seedDatabase } from '../seed/index.js';
import { buildApp } from '../src/app.js';
import { openStore, type Store } from '../src/store/open.js';

export const NOW = '2023-03-22T12:00:00.000Z';
export const BODY_LIMIT = 64 * 1024;

/** The real app over a real database file, empty. */
export async function emptyApp(t: Test): Promise<{ app: FastifyInstance; store: Store }> {
  const store = openStore(join(t.testdir(), 'test.db'));
  const app = await buildApp({
    store,
    config: { bodyLimit: BODY_LIMIT, logLevel: 'silent' },
    now: () => NOW,
  });
  t.teardown(async () => {
    await app.close();
    await store.close();
  });
  return { app, store };
}

/** The same with the seed in it. */
export async function seededApp(t: Test): Promise<{ app: FastifyInstance; store: Store }> {
  const opened = await emptyApp(t);
  await seedDatabase(opened.store, NOW);
  return opened;
}
