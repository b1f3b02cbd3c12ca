import { readFileSync } from 'node:fs';
import t from 'tap';
import { serveGuarded } from './served.js';

t.test('where reading needs a key, the page asks for it', { timeout: 300_000 }, async (t) => {
  const served = await serveGuarded(t, { openReads: false });
  if (!served) return;
  const { browser, app, address, key } = served;
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

  await t.test('a list is saved as a file, which a link alone could not ask for', async (t) => {
    await page.goto(`${address}/#/`);
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV' }).click();
    const download = await saved;
    t.equal(download.suggestedFilename(), 'events.csv');
    t.match(readFileSync(await download.path(), 'utf8'), /^\ufeffid,type,.*\n.+/s);
  });
});
