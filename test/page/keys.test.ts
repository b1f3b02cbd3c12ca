import { join } from 'node:path';
import t from 'tap';
import { seedDatabase } from '../../seed/index.js';
import { buildApp } from '../../src/app.js';
import { addKey } from '../../src/store/keys.js';
import { openStore } from '../../src/store/open.js';
import { BODY_LIMIT, NOW } from '../seeded.js';
import { openBrowser } from './browser.js';

t.test('where reading needs a key, the page asks for it', { timeout: 300_000 }, async (t) => {
  const browser = await openBrowser(t);
  if (!browser) return;
  const store = openStore(join(t.testdir(), 'test.db'));
  await seedDatabase(store, NOW);
  const app = await buildApp({
    store,
    config: { bodyLimit: BODY_LIMIT, logLevel: 'silent', openReads: false, openWrites: false },
  });
  const key = await addKey(store, 'night desk', 'write', NOW);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  t.teardown(async () => {
    await browser.close();
    await app.close();
    await store.close();
  });
  const page = await browser.newPage();
  const give = async (words: string): Promise<void> => {
    await page.getByRole('button', { name: 'Give a key' }).click();
    await page.getByLabel('Key', { exact: true }).fill(words);
    await page.keyboard.press('Enter');
  };
  await page.goto(`${address}/#/reports`);
  t.match(await page.getByRole('alert').textContent(), /Reading needs a key/);

  await t.test('a key that is not right is asked for again, the right one shows what is stored', async () => {
    await give('not-a-key');
    await page.getByRole('button', { name: 'Give a key' }).waitFor();
    await give(key);
    await page.locator('h2', { hasText: '1 report' }).waitFor();
  });

  await t.test(
    'what is stored meanwhile appears without the stream, which browsers send no key with',
    async (t) => {
      await page.waitForTimeout(1_000);
      await app.inject({
        method: 'POST',
        url: '/v1/reports',
        headers: { authorization: `Bearer ${key}` },
        payload: { headline: 'Ferry', publishedAt: '2024-05-01', body: 'Ferries ran in Oslo on Monday.' },
      });
      await page.locator('h2', { hasText: '2 reports' }).waitFor();
      t.match(await page.getByRole('status').first().textContent(), /change/);
    },
  );
});
