import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Test } from 'tap';
import type { AppOptions } from '../src/app.js';
import type { Store } from '../src/store/open.js';
import { appOver, seededFile } from './seeded.js';

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
  return appOver(t, seeded ? await seededFile(file) : file, config, options);
}

/** The port that an app listens on, of this machine alone. */
export async function listening(app: FastifyInstance): Promise<number> {
  return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
}
