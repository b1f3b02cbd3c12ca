import t from 'tap';
import { addKey } from '../../src/store/keys.js';
import { NOW } from '../seeded.js';
import { serveGuarded } from './served.js';

interface Record {
  id: string;
  review: string;
  modality: string;
}

t.test('an editor reviews from the keyboard', async (t) => {
  const served = await serveGuarded(t);
  if (!served) return;
  const { browser, app, store, address, key } = served;
  const read = async (id: string): Promise<Record> =>
    (await app.inject({ url: `/v1/events/${id}` })).json<Record>();
  const page = await browser.newPage();
  await page.goto(`${address}/#/?type=assault`);
  await page.locator('li.card').first().waitFor();

  await t.test('no key does anything before reviewing is turned on', async (t) => {
    await page.keyboard.press('j');
    t.equal(await page.locator('.selected').count(), 0);
  });

  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await page.keyboard.press('j');
  const id = (await page.locator('.selected').getAttribute('id'))?.replace('record-', '') ?? '';
  const before = await read(id);

  await t.test(
    'a decision asks once for the write key, is written under its name, and can be undone',
    async (t) => {
      await page.keyboard.press('x');
      await page.locator('dialog input[name=key]').fill(key);
      await page.keyboard.press('Enter');
      await page.locator('.selected .review.rejected').waitFor();
      t.equal((await read(id)).review, 'rejected');
      const { data } = (await app.inject({ url: `/v1/events/${id}/revisions` })).json<{
        data: { by: string }[];
      }>();
      t.equal(data[0]?.by, 'night desk');
      await page.keyboard.press('u');
      await page.locator(`.selected .review.${before.review}`).waitFor();
      t.equal((await read(id)).review, before.review);
    },
  );

  await t.test('a correction writes what was changed, and undoing writes it back', async (t) => {
    await page.keyboard.press('e');
    await page.getByLabel('Told as').selectOption('denied');
    await page.getByLabel('Why').fill('The army denies it');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.selected', { hasText: 'denied' }).waitFor();
    t.match(await read(id), { modality: 'denied', review: 'corrected' });
    await page.keyboard.press('u');
    await page.locator('.selected', { hasNotText: 'denied' }).waitFor();
    t.equal((await read(id)).modality, before.modality);
  });

  await t.test(
    'who decides on what another editor changed meanwhile sees that, and their key writes nothing',
    async (t) => {
      await app.inject({
        method: 'PATCH',
        url: `/v1/events/${id}`,
        payload: { modality: 'possible' },
        headers: {
          'if-match': '*',
          authorization: `Bearer ${await addKey(store, 'day desk', 'write', NOW)}`,
        },
      });
      await page.keyboard.press('x');
      await page.locator('.selected .conflict').waitFor();
      t.match(await page.locator('.selected .conflict').textContent(), /by day desk.*modality: possible/);
      t.match(await read(id), { modality: 'possible', review: 'corrected' });
      await page.keyboard.press('x');
      await page.locator('.selected .review.rejected').waitFor();
      t.equal((await read(id)).review, 'rejected', 'having seen it, they decide');
    },
  );

  await t.test('actors and places are reviewed on their pages', async (t) => {
    for (const [path, kind, id] of [
      ['actor', 'actors', 'oleksii-stepanov'],
      ['place', 'locations', 'chasiv-yar'],
    ]) {
      const stored = async (): Promise<{ name: string; review: string }> =>
        (await app.inject({ url: `/v1/${kind}/${id}` })).json<{ name: string; review: string }>();
      const { name } = await stored();
      await page.goto(`${address}/#/${path}/${id}`);
      await page.locator(`#record-${id}`).waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('e');
      await page.getByLabel('Name', { exact: true }).fill('Another name');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.locator('h2', { hasText: 'Another name' }).waitFor();
      t.match(await stored(), { name: 'Another name', review: 'corrected' });
      await page.keyboard.press('u');
      await page.locator('h2', { hasText: name }).waitFor();
      t.match(await stored(), { name });
    }
  });

  await t.test('a report that is pasted is stored once a key is given', async (t) => {
    const fresh = await (await browser.newContext()).newPage();
    await fresh.goto(`${address}/#/paste`);
    await fresh.locator('textarea').fill('Mayor Ana Ruiz opened a bridge in Lima on Monday.');
    await fresh.getByRole('button', { name: 'Store', exact: true }).click();
    await fresh.locator('dialog input[name=key]').fill(key);
    await fresh.keyboard.press('Enter');
    await fresh.waitForURL(/#\/report\//);
    t.equal((await app.inject({ url: '/v1/reports?q=bridge' })).json<{ data: object[] }>().data.length, 1);
  });
});
