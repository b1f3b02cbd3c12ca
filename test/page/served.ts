import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import type { Test } from 'tap';
import { buildApp } from '../../src/app.js';
import { addKey } from '../../src/store/keys.js';
import { openStore, type Store } from '../../src/store/open.js';
import { BODY_LIMIT, NOW, seededApp, seededFile } from '../seeded.js';
import { openBrowser } from './browser.js';

export interface Served {
  browser: Browser;
  address: string;
  /** Stores a report and gives its id. */
  store: (report: object) => Promise<string>;
  /** Opens the page in a new tab, at what follows the address. */
  open: (path: string, options?: object) => Promise<Page>;
}

/** The seeded service and a browser to look at it; null where this machine has no browser. */
export async function serveSeeded(t: Test): Promise<Served | null> {
  const browser = await openBrowser(t);
  if (!browser) return null;
  const { app } = await seededApp(t);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  t.teardown(() => browser.close());
  return {
    browser,
    address,
    store: async (payload) => {
      const answer = await app.inject({ method: 'POST', url: '/v1/reports', payload });
      return answer.json<{ id: string }>().id;
    },
    open: async (path, options = {}) => {
      const page = await browser.newPage(options);
      await page.goto(`${address}/${path}`);
      return page;
    },
  };
}

export interface Guarded {
  browser: Browser;
  app: FastifyInstance;
  store: Store;
  address: string;
  /** What an editor writes and reads with. */
  key: string;
}

/** A service that asks for a key before writing, and a browser; null where this machine has no browser. */
export async function serveGuarded(
  t: Test,
  { openReads = true, seeded = true } = {},
): Promise<Guarded | null> {
  const browser = await openBrowser(t);
  if (!browser) return null;
  const file = join(t.testdir(), 'test.db');
  const store = openStore(seeded ? await seededFile(file) : file);
  const app = await buildApp({
    store,
    config: { bodyLimit: BODY_LIMIT, logLevel: 'silent', openReads, openWrites: false },
  });
  const key = await addKey(store, 'night desk', 'write', NOW);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  t.teardown(async () => {
    await browser.close();
    await app.close();
    await store.close();
  });
  return { browser, app, store, address, key };
}
