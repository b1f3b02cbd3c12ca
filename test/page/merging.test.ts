import t from 'tap';
import { serveGuarded } from './served.js';

const REPORTS = [
  'President Pablo Moreno met Ana Ruiz in Lima on Monday. “We agreed,” Moreno said.',
  'Rebels attacked a bridge in Callao. “We regret it,” Paul Moreno said.',
];

t.test('an editor makes one of two from the keyboard, and two again', { timeout: 300_000 }, async (t) => {
  const served = await serveGuarded(t, { seeded: false });
  if (!served) return;
  const { browser, app, address, key } = served;
  for (const body of REPORTS)
    await app.inject({
      method: 'POST',
      url: '/v1/reports',
      headers: { authorization: `Bearer ${key}` },
      payload: { body, publishedAt: '2024-05-08' },
    });
  const page = await browser.newPage();
  const heading = (words: string): Promise<void> => page.locator('h2', { hasText: words }).waitFor();
  const statusOf = async (url: string): Promise<number> => (await app.inject({ url })).statusCode;
  await page.goto(`${address}/#/actor/paul-moreno`);
  await heading('Paul Moreno');

  await t.test('no key does anything before reviewing is turned on', async (t) => {
    await page.keyboard.press('m');
    t.equal(await page.locator('dialog').count(), 0);
  });

  await t.test(
    'the other is found by its name, and the page of the one that they became opens',
    async (t) => {
      await page.getByRole('button', { name: 'Review', exact: true }).click();
      await page.keyboard.press('m');
      await page.getByLabel('Search by name').fill('pablo');
      await page.getByRole('radio', { name: /^Pablo Moreno/ }).focus();
      await page.keyboard.press('Space');
      await page.getByLabel('Why').fill('One man');
      await page.keyboard.press('Enter');
      await page.locator('dialog input[name=key]').fill(key);
      await page.keyboard.press('Enter');
      await heading('Pablo Moreno');
      await page.getByText('Merged into it: Paul Moreno').waitFor();
      t.equal(await statusOf('/v1/actors/paul-moreno'), 308);
      const { data } = (await app.inject({ url: '/v1/actors/paul-moreno/revisions' })).json<{
        data: object[];
      }>();
      t.match(data[0], { action: 'merged', by: 'night desk', reason: 'One man' });
    },
  );

  await t.test('undoing splits them, undoing nothing more says so', async (t) => {
    await page.keyboard.press('u');
    await heading('Paul Moreno');
    t.equal(await statusOf('/v1/actors/paul-moreno'), 200);
    await page.keyboard.press('u');
    await heading('Pablo Moreno');
    t.equal(await statusOf('/v1/actors/paul-moreno'), 308, 'undoing again does it again');
  });

  await t.test('one of those that were merged is split off', async (t) => {
    await page.keyboard.press('s');
    await page.getByRole('radio', { name: 'Paul Moreno' }).waitFor();
    await page.keyboard.press('Enter');
    await heading('Paul Moreno');
    t.equal(await statusOf('/v1/actors/paul-moreno'), 200);
    await page.keyboard.press('s');
    await page.getByText('Nothing was merged into it').waitFor();
  });

  await t.test('places are merged the same way', async (t) => {
    await page.goto(`${address}/#/place/callao`);
    await heading('Callao');
    await page.keyboard.press('m');
    await page.getByLabel('Search by name').fill('lima');
    await page.getByRole('radio', { name: /^Lima city/ }).check();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await heading('Lima');
    t.equal(await statusOf('/v1/locations/callao'), 308);
    t.match(await page.locator('.head').textContent(), /Merged into it: Callao/);
  });

  await t.test('what cannot be merged says why, and nothing is written', async (t) => {
    await page.goto(`${address}/#/place/peru`);
    await heading('Peru');
    await page.keyboard.press('m');
    await page.getByLabel('Search by name').fill('lima');
    const lima = page.getByRole('radio', { name: /^Lima city/ });
    await lima.check();
    await app.inject({
      method: 'PATCH',
      url: '/v1/locations/peru',
      payload: { name: 'Perú' },
      headers: { 'if-match': '*', authorization: `Bearer ${key}` },
    });
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.locator('.head .conflict').waitFor();
    t.match(await page.locator('.head .conflict').textContent(), /Changed while you looked by night desk/);
    t.equal(await statusOf('/v1/locations/peru'), 200);
  });
});
