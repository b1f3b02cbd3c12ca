import type { Browser, Page } from 'playwright-core';
import type { Test } from 'tap';
import { seededApp } from '../seeded.js';
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
