import t from 'tap';
import { serveSeeded } from './served.js';

const TELLINGS = [
  {
    headline: 'Police arrest Lima mayor',
    publisher: 'El Comercio',
    publishedAt: '2024-05-08',
    body: 'Police arrested Mayor Ana Ruiz in Lima on Monday. “This is an outrage,” Ruiz said.',
  },
  {
    headline: 'Mayor Ana Ruiz detained',
    publisher: 'Andina',
    publishedAt: '2024-05-07',
    body: 'Police arrested Mayor Ana Ruiz in Lima on Monday. It rained all day in the capital.',
  },
];

t.test('what the page tells of its records', { timeout: 300_000 }, async (t) => {
  const served = await serveSeeded(t);
  if (!served) return;
  for (const telling of TELLINGS) await served.store(telling);

  await t.test(
    'an event that several publishers tell says so, and leads to the other tellings',
    async (t) => {
      const page = await served.open('#/?q=Ruiz&type=coerce&sort=-publishers');
      const card = page.locator('li.card', { hasText: 'El Comercio' }).first();
      await card.getByText('Told by 2 publishers').click();
      await card.getByRole('link', { name: /arrested Mayor Ana Ruiz/ }).waitFor();
      t.match(await card.locator('.tellings').textContent(), /Andina/);
      t.notMatch(await card.locator('.tellings').textContent(), /El Comercio/, 'itself is not another');
      await card.getByRole('link', { name: /arrested Mayor Ana Ruiz/ }).click();
      await page.locator('h2', { hasText: 'Mayor Ana Ruiz detained' }).waitFor();
      await page.locator('mark.current').first().waitFor();
      t.equal(await page.locator('mark.current').first().textContent(), 'arrested');
      await page.close();
    },
  );

  await t.test('the order of the events is chosen, and stands in the address', async (t) => {
    const page = await served.open('#/');
    await page.getByLabel('Order').selectOption('told by most first');
    await page.waitForURL(/sort=-publishers/);
    await page.locator('li.card', { hasText: 'Told by 2 publishers' }).first().waitFor();
    t.match(await page.locator('li.card').first().textContent(), /Told by 2 publishers/);
    await page.close();
  });

  await t.test('a quote is copied as text with its attribution', async (t) => {
    const page = await served.open('#/quotes?speaker=ana-ruiz', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    t.match(
      copied,
      /^“This is an outrage” — Ana Ruiz, Mayor, .*2024\. Source: El Comercio, “Police arrest Lima mayor”$/,
    );
    await page.close();
  });

  await t.test('a report says that its sender took it back, and who else carries it', async (t) => {
    const body =
      'The bridge at Porto reopened on Friday. Engineers inspected it for three weeks, the city said. '.repeat(
        3,
      );
    const id = await served.store({
      headline: 'Bridge',
      publisher: 'Público',
      publishedAt: '2024-02-02',
      sourceId: 'b1',
      body,
    });
    await served.store({ headline: 'Bridge', publisher: 'Expresso', publishedAt: '2024-02-03', body });
    const page = await served.open(`#/report/${id}`);
    await page.getByText('Also carried by Expresso').waitFor();
    await served.store({ headline: 'Bridge', publisher: 'Público', sourceId: 'b1', retracts: true, body });
    await page.reload();
    await page.getByText('Its sender took this report back.').waitFor();
    t.pass();
    await page.close();
  });

  await t.test('a pasted report is shown with its words marked, each leading to its record', async (t) => {
    const page = await served.open('#/paste');
    await page
      .locator('textarea')
      .fill('Police arrested Mayor Eva Lund in Oslo on Monday. “I am calm,” Lund said.');
    await page.locator('mark.event', { hasText: 'arrested' }).click();
    await page.locator('li.card.current', { hasText: 'coerce: arrest' }).waitFor();
    await page.locator('mark.quote', { hasText: 'I am calm' }).click();
    await page.locator('li.card.current', { hasText: '“I am calm”' }).waitFor();
    t.pass();
    await page.close();
  });

  await t.test('text that is dropped on any view is read', async (t) => {
    const page = await served.open('#/quotes');
    await page.locator('.card').first().waitFor();
    await page.evaluate(`(() => {
      const given = new DataTransfer();
      given.items.add(new File(['Police arrested two men in Bergen on Monday.'], 'copy.txt', { type: 'text/plain' }));
      document.querySelector('.card').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: given }));
    })()`);
    await page.locator('mark.event', { hasText: 'arrested' }).waitFor();
    t.match(await page.locator('textarea').inputValue(), /two men in Bergen/);
    await page.close();
  });
});

t.test('what is not there', { timeout: 300_000 }, async (t) => {
  const served = await serveSeeded(t);
  if (!served) return;
  for (const [path, words, list] of [
    ['#/report/none', 'There is no report called none', '#/reports'],
    ['#/actor/none', 'There is no actor called none', '#/'],
    ['#/place/none', 'There is no location called none', '#/'],
  ] as const)
    await t.test(`${path} says so once, and leads back`, async (t) => {
      const page = await served.browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/v1/')) asked.push(request.url());
      });
      await page.goto(`${served.address}/${path}`);
      t.match(await page.getByRole('alert').textContent(), words);
      await page.waitForTimeout(200);
      t.equal(asked.filter((url) => !url.endsWith('/v1/stream')).length, 1, asked.join(' '));
      t.equal(await page.getByRole('button', { name: 'Try again' }).count(), 0);
      await page.getByRole('alert').getByRole('link').click();
      t.equal(new URL(page.url()).hash, list);
      await page.close();
    });
});
