import t from 'tap';
import type { Page } from 'playwright-core';
import { seededApp } from '../seeded.js';
import { openBrowser } from './browser.js';

t.test('the newsroom page', async (t) => {
  const browser = await openBrowser(t);
  if (!browser) return;
  const { app } = await seededApp(t);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  t.teardown(() => browser.close());

  const open = async (hash: string): Promise<{ page: Page; faults: string[] }> => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) faults.push(`outside: ${request.url()}`);
    });
    await page.goto(`${address}/${hash}`);
    return { page, faults };
  };

  await t.test('a dot on the map filters the list, and the address keeps it', async (t) => {
    const { page, faults } = await open('#/');
    await page.locator('h2', { hasText: /^\d{2,} events$/ }).waitFor();
    await page.locator('g.dot[aria-label^="Sevastopol"]').dispatchEvent('click');
    await page.locator('h2', { hasText: /^2 events$/ }).waitFor();
    t.match(page.url(), /location=sevastopol/);
    t.equal(await page.locator('li.card').count(), 2);
    t.same(faults, []);
    await page.close();
  });

  await t.test('from a record to its words, and from the words to the record', async (t) => {
    const { page, faults } = await open('#/quotes?speaker=oleksii-stepanov&kind=direct');
    await page.getByText('in the report').first().click();
    await page.waitForSelector('mark.current');
    t.match(await page.locator('mark.current').first().textContent(), /We were in the kitchen/);
    await page.getByText('accused', { exact: true }).click();
    t.match(await page.locator('li.card.current').textContent(), /accused the West/);
    t.same(faults, []);
    await page.close();
  });

  await t.test('a pasted report shows what would be stored, and its words are never markup', async (t) => {
    const { page, faults } = await open('#/paste');
    await page.fill('textarea', 'Mayor Ana Ruiz said on Monday: “<img src=x onerror=alert(1)> we won.”');
    await page.waitForSelector('li.card');
    t.equal(await page.locator('img').count(), 0);
    t.match(await page.locator('blockquote').first().textContent(), /<img src=x/);
    await page.getByRole('button', { name: 'Store' }).click();
    await page.waitForSelector('.body');
    t.match(await page.locator('.body').textContent(), /<img src=x/);
    t.equal(await page.locator('img').count(), 0);
    t.same(faults, []);
    await page.close();
  });
});
