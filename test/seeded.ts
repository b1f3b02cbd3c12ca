import { constants, copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Test } from 'tap';
import { seedDatabase } from '../seed/index.js';
import { buildApp, type AppOptions } from '../src/app.js';
import { ROOT } from '../src/root.js';
import { openStore, type Store } from '../src/store/open.js';

export const NOW = '2023-03-22T12:00:00.000Z';
export const BODY_LIMIT = 64 * 1024;

/** Stands for the code, migrations and seed that these tests were compiled with (run/bundle.js); not there where they were not. */
declare const SOURCES_KEY: string | undefined;

/** The real app over a real database file, empty. */
export const emptyApp = async (t: Test): Promise<{ app: FastifyInstance; store: Store }> =>
  appOver(t, join(t.testdir(), 'test.db'));

/** The same with the seed in it. */
export const seededApp = async (t: Test): Promise<{ app: FastifyInstance; store: Store }> =>
  appOver(t, await seededFile(join(t.testdir(), 'test.db')));

/** The real app over a database file, set up as a test wants it. */
export async function appOver(
  t: Test,
  file: string,
  config: Partial<AppOptions['config']> = {},
  options: Partial<AppOptions> = {},
): Promise<{ app: FastifyInstance; store: Store }> {
  const store = openStore(file);
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

/**
 * Makes a database file that holds the seed: a copy of one that the first who asks makes, for all tests of the same code.
 * @returns the name that was given
 */
export async function seededFile(file: string): Promise<string> {
  if (typeof SOURCES_KEY === 'undefined') return seed(file);
  const folder = fileURLToPath(new URL('dist/test/databases/', ROOT));
  const template = `${folder}${SOURCES_KEY}.db`;
  if (!existsSync(template)) {
    mkdirSync(folder, { recursive: true });
    renameSync(await seed(`${folder}${SOURCES_KEY}.${process.pid}.db`), template);
  }
  copyFileSync(template, file, constants.COPYFILE_FICLONE);
  return file;
}

async function seed(file: string): Promise<string> {
  const store = openStore(file);
  await seedDatabase(store, NOW);
  await store.close();
  return file;
}
