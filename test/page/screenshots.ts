import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withSeededApp } from '../../src/cli/seeded.js';
import { openBrowser } from './browser.js';

/** Pictures of the main views over the seeded data: into docs for the README, the others into a folder that it names. */
await withSeededApp(async (app) => {
  const browser = await openBrowser();
  if (!browser) throw new Error('There is no chromium here: apt-get install chromium');
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const { data } = (await app.inject({ url: '/v1/reports' })).json<{ data: { id: string }[] }>();
  const folder = mkdtempSync(join(tmpdir(), 'dateline-screenshots-'));
  const views: [file: string, hash: string, wait: string][] = [
    ['docs/overview.png', '#/', 'li.card'],
    ['docs/report.png', `#/report/${data[0]?.id ?? ''}`, 'mark'],
    [join(folder, 'quotes.png'), '#/quotes', 'li.card'],
    [join(folder, 'paste.png'), '#/paste', 'textarea'],
  ];
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const [path, hash, wait] of views) {
    await page.goto(`${address}/${hash}`);
    await page.waitForSelector(wait);
    await page.screenshot({ path });
    process.stdout.write(`${path}\n`);
  }
  await browser.close();
});
