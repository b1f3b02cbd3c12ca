import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import t from 'tap';
import { seededApp } from '../seeded.js';
import { openBrowser } from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SIZES = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'wall', width: 2560, height: 1440 },
];

/** Each view with what is there once it is drawn. REPORT stands for the seeded report's id. */
const VIEWS: [name: string, path: string, drawn: string][] = [
  ['events', '/#/', '.dot'],
  ['events chosen', '/#/?type=assault&from=2023-03-21&to=2023-03-22&location=ukraine', '.dot.chosen'],
  ['no events', '/#/?q=zzzz', '.found .empty'],
  ['quotes', '/#/quotes', '.card'],
  ['reports', '/#/reports', '.card'],
  ['a report', '/#/report/REPORT', 'mark'],
  ['an actor', '/#/actor/vladimir-putin', '.relations'],
  ['a place', '/#/place/ukraine', '.dot'],
  ['nobody', '/#/actor/nobody', '.problem'],
  ['search', '/#/search?q=artillery', '.card'],
  ['paste', '/#/paste', 'textarea'],
  ['embed', '/embed#/element?speaker=putin', 'dateline-quotes'],
  ['embedded map', '/embed/map', '.dot'],
  ['embedded timeline', '/embed/timeline', '.bar'],
  ['embedded quotes', '/embed/quotes', '.card'],
];

/** What axe-core finds: the rule and where it is broken. */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${rules ? JSON.stringify({ runOnly: rules }) : ''})`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

t.test('axe-core finds nothing', { timeout: 600_000 }, async (t) => {
  const browser = await openBrowser(t);
  if (!browser) return;
  const { app } = await seededApp(t);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  t.teardown(() => browser.close());
  const { data } = (await app.inject({ url: '/v1/reports' })).json<{ data: { id: string }[] }>();
  for (const { name: size, width, height } of SIZES) {
    const page = await browser.newPage({ viewport: { width, height } });
    for (const [name, path, drawn] of VIEWS) {
      await page.goto('about:blank');
      await page.goto(address + path.replace('REPORT', data[0]?.id ?? ''));
      await page.locator(drawn).first().waitFor();
      await page.emulateMedia({ colorScheme: 'light' });
      t.same(await findings(page), [], `${name}, ${size}, light`);
      await page.emulateMedia({ colorScheme: 'dark' });
      t.same(await findings(page, ['color-contrast']), [], `${name}, ${size}, dark`);
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      t.ok(wide <= 0, `${name} fits a ${size}`);
    }
    await page.close();
  }

  await t.test('nor in the dialogs of a review', async (t) => {
    const page = await browser.newPage();
    await page.goto(`${address}/#/`);
    await page.locator('.card').first().waitFor();
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.getByLabel('Told as').waitFor();
    t.same(await findings(page), []);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Key…' }).click();
    await page.getByLabel('Key', { exact: true }).waitFor();
    t.same(await findings(page), []);
    await page.keyboard.press('Escape');
    await page.goto(`${address}/#/actor/vladimir-putin`);
    await page.locator('#record-vladimir-putin').waitFor();
    await page.keyboard.press('m');
    await page.getByLabel('Search by name').fill('gov');
    await page.getByRole('radio').first().waitFor();
    t.same(await findings(page), []);
  });
});
