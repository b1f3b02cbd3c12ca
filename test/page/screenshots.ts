import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withSeededApp } from '../../src/cli/seeded.js';
import { openBrowser } from './browser.js';

interface Shot {
  path: string;
  wait: string;
  width?: number;
  height?: number;
  colorScheme?: 'dark';
}

/** Those that stand in the README. */
const IN_README: Record<string, Shot> = {
  'docs/overview.png': { path: '/#/', wait: '.dot' },
  'docs/report.png': { path: '/#/report/REPORT?record=QUOTE', wait: 'mark.current' },
};

const phone = { width: 390, height: 844 };

const OTHERS: Record<string, Shot> = {
  'overview-dark.png': { path: '/#/?location=ukraine&type=assault', wait: '.dot', colorScheme: 'dark' },
  'overview-phone.png': { path: '/#/', wait: '.dot', ...phone },
  'overview-wall.png': { path: '/#/', wait: '.dot', width: 2560, height: 1440, colorScheme: 'dark' },
  'report-phone.png': { path: '/#/report/REPORT?record=QUOTE', wait: 'mark.current', ...phone },
  'quotes.png': { path: '/#/quotes', wait: '.card' },
  'actor.png': { path: '/#/actor/vladimir-putin', wait: '.relations' },
  'place.png': { path: '/#/place/ukraine', wait: '.dot' },
  'search.png': { path: '/#/search?q=drone*', wait: '.card' },
  'paste.png': { path: '/#/paste', wait: 'textarea' },
  'embed.png': { path: '/embed#/map?type=assault', wait: 'iframe' },
};

/** Finer outlines come a moment after the map. */
const SETTLE_MS = 1_500;

/** Pictures of the main views over the seeded data: into docs for the README, the others into a folder that it names. */
await withSeededApp(async (app) => {
  const browser = await openBrowser();
  if (!browser) throw new Error('There is no chromium here: apt-get install chromium');
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const first = async (url: string): Promise<string> =>
    (await app.inject({ url })).json<{ data: { id: string }[] }>().data[0]?.id ?? '';
  const report = await first('/v1/reports');
  const quote = await first('/v1/quotes?kind=direct&speaker=putin&q=solidarity');
  const folder = mkdtempSync(join(tmpdir(), 'dateline-screenshots-'));
  const others = Object.entries(OTHERS).map(([name, shot]): [string, Shot] => [join(folder, name), shot]);
  for (const [file, shot] of [...Object.entries(IN_README), ...others]) {
    const { path, wait, width = 1280, height = 900, colorScheme = 'light' } = shot;
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(address + path.replace('REPORT', report).replace('QUOTE', quote));
    await page.locator(wait).first().waitFor();
    await page.waitForTimeout(SETTLE_MS);
    await page.screenshot({ path: file });
    await page.close();
    process.stdout.write(`${file}\n`);
  }
  await browser.close();
});
