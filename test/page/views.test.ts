import t from 'tap';
import type { Page } from 'playwright-core';
import { emptyApp, seededApp } from '../seeded.js';
import { openBrowser } from './browser.js';

/** In the page: the part that has the focus. */
const PART = `(() => {
  const parts = ['nav', '#search', '.facets', '.chips', '.dot', 'svg.map', '.controls', '.timeline', '.card'];
  return parts.find((part) => document.activeElement.closest(part)) ?? '';
})()`;

/** In the page: the names on the map that stand in sight, and those that its edge cuts. */
const NAMES = `(() => {
  const sight = document.querySelector('svg.map').getBoundingClientRect();
  const names = [...document.querySelectorAll('svg.map .name')].filter((name) => name.checkVisibility({ visibilityProperty: true }));
  const cut = names.filter((name) => {
    const box = name.getBoundingClientRect();
    return box.left < sight.left - 1 || box.right > sight.right + 1 || box.top < sight.top - 1 || box.bottom > sight.bottom + 1;
  });
  return { shown: names.length, cut: cut.map((name) => name.textContent) };
})()`;

t.test('the views of the newsroom page', { timeout: 300_000 }, async (t) => {
  const browser = await openBrowser(t);
  if (!browser) return;
  t.teardown(() => browser.close());
  const { app } = await seededApp(t);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const store = async (body: object): Promise<string> => {
    const answer = await app.inject({ method: 'POST', url: '/v1/reports', payload: body });
    return answer.json<{ id: string }>().id;
  };
  const open = async (hash: string, options = {}): Promise<Page> => {
    const page = await browser.newPage(options);
    await page.goto(`${address}/${hash}`);
    return page;
  };
  const heading = (page: Page, words: RegExp) => page.locator('h2', { hasText: words }).waitFor();

  await t.test('an actor: what they said, did and had done to them, and with whom', async (t) => {
    const page = await open('#/actor/Putin');
    await heading(page, /^Vladimir Putin$/);
    t.match(
      await page.locator('main').textContent(),
      /Said \(4\)[\s\S]*Did \(4\)[\s\S]*Had done to them \(2\)/,
    );
    t.equal(
      await page.getByRole('img', { name: /said: 4 on 1 day.*did: 4.*had done to them: 1/ }).count(),
      1,
    );
    await page.locator('.relations svg a', { hasText: 'International Criminal Court' }).click();
    await heading(page, /^International Criminal Court$/);
    await page.close();
  });

  await t.test('a place: what happened in it and inside it, and what was said of it', async (t) => {
    const page = await open('#/place/ukraine');
    await heading(page, /^Ukraine$/);
    t.match(
      await page.locator('main').textContent(),
      /What happened here \(11\)[\s\S]*What was said of it \(\d+\)/,
    );
    await page.locator('.dot[aria-label^="Sevastopol"]').dispatchEvent('click');
    await heading(page, /^Sevastopol$/);
    await page.close();
  });

  await t.test('brushing days filters the list, and both days stand in the address', async (t) => {
    const page = await open('#/');
    await heading(page, /^23 events$/);
    const box = await page.locator('.timeline svg').first().boundingBox();
    if (!box) return t.fail('there is no timeline');
    const at = (share: number): [number, number] => [box.x + share * box.width, box.y + box.height / 3];
    await page.mouse.move(...at(0.3));
    await page.mouse.down();
    await page.mouse.move(...at(0.6), { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=2023-\d\d-\d\d&to=2023-\d\d-\d\d/);
    const [, days] = page.url().split('?');
    const { count } = (await app.inject({ url: `/v1/events?count=exact&${days}` })).json<{ count: number }>();
    t.ok(count > 10 && count < 23);
    await heading(page, new RegExp(`^${count} events$`));
    await page.getByRole('button', { name: 'All times' }).click();
    await heading(page, /^23 events$/);
    await page.close();
  });

  await t.test(
    'the edge of the map cuts no name, on a phone or a laptop, before or after it is moved',
    async (t) => {
      for (const width of [390, 1280]) {
        const page = await open('#/', { viewport: { width, height: 844 } });
        await page.locator('.dot').first().waitFor();
        for (const key of ['', 'ArrowLeft', 'ArrowUp', '+', '+']) {
          if (key) await page.locator('svg.map').press(key);
          const names = await page.evaluate<{ shown: number; cut: string[] }>(NAMES);
          t.ok(names.shown > 0, `${names.shown} names at ${width} px after ${key}`);
          t.same(names.cut, [], `at ${width} px after ${key}`);
        }
        await page.close();
      }
    },
  );

  await t.test('several values of a facet mean any of them; a chip takes them away', async (t) => {
    const page = await open('#/');
    await page.getByRole('button', { name: /^assault/ }).click();
    await heading(page, /^9 events$/);
    await page.getByRole('button', { name: /^accuse/ }).click();
    await heading(page, /^12 events$/);
    t.match(decodeURIComponent(page.url()), /type=assault,accuse/);
    await page.getByRole('button', { name: /^assault or accuse/ }).click();
    await heading(page, /^23 events$/);
    await page.close();
  });

  await t.test(
    'the map zooms and pans, where it looks stands in the address, and dots part as it comes nearer',
    async (t) => {
      const page = await open('#/');
      const bakhmut = page.locator('.dot[aria-label^="Bakhmut"]');
      t.match(await bakhmut.getAttribute('aria-label'), /^Bakhmut and 2 places near it: 6 events/);
      await bakhmut.dispatchEvent('click');
      await page.locator('.dot[aria-label^="Chasiv Yar"]').waitFor();
      t.match(decodeURIComponent(page.url()), /map=3\d\.\d+,48\.\d+,\d+/);
      const far = page.url();
      await page.locator('svg.map').focus();
      await page.keyboard.press('ArrowLeft');
      t.not(page.url(), far);
      const sent = await open(new URL(far).hash);
      await sent.locator('.dot[aria-label^="Chasiv Yar"]').waitFor();
      await page.getByRole('button', { name: 'Only this area' }).click();
      await heading(page, /^[4-7] events$/);
      await Promise.all([page.close(), sent.close()]);
    },
  );

  await t.test('what is stored while somebody looks appears by itself, and is said', async (t) => {
    const page = await open('#/reports');
    await heading(page, /^1 report$/);
    await page.waitForTimeout(500);
    await store({
      headline: 'Ferry runs again',
      publishedAt: '2024-05-01',
      body: 'Ferries ran in Oslo on Monday.',
    });
    await heading(page, /^2 reports$/);
    t.match(await page.getByRole('status').textContent(), /change/);
    await page.close();
  });

  await t.test('a report that holds markup and scripts stays words', async (t) => {
    const evil = '<script>document.title="taken"</script><img src=x onerror="document.title=\'taken\'">';
    const id = await store({
      headline: `${evil} storm`,
      publisher: evil,
      url: 'https://news.example/storm',
      publishedAt: '2024-03-05',
      body: `“We ${evil} won,” said Mayor Ana Ruiz of Lima on Monday. Police arrested two men in Lima.`,
    });
    for (const hash of [`#/report/${id}`, '#/reports', '#/quotes', '#/', '#/search?q=won']) {
      const page = await open(hash);
      await page.locator('h2').first().waitFor();
      t.equal(await page.locator('main script, main img').count(), 0, hash);
      t.notMatch(await page.title(), /^taken/);
      await page.close();
    }
  });

  await t.test('right-to-left copy runs from the right', async (t) => {
    const id = await store({
      headline: 'زلزال في المغرب',
      publishedAt: '2023-09-09',
      body: 'قال الملك محمد السادس إن البلاد في حداد.',
    });
    const page = await open(`#/report/${id}`);
    await page.locator('.body p').first().waitFor();
    t.equal(await page.evaluate(`getComputedStyle(document.querySelector('.body p')).direction`), 'rtl');
    t.equal(await page.evaluate(`getComputedStyle(document.querySelector('h2')).direction`), 'rtl');
    await page.close();
  });

  await t.test('an instant is told in the reader’s zone with the original beside', async (t) => {
    const id = await store({
      headline: 'Rain in Delhi',
      publishedAt: '2024-03-05T23:30:00+05:30',
      body: 'Heavy rain closed schools in Delhi on Tuesday.',
    });
    const page = await open(`#/report/${id}`, { timezoneId: 'America/New_York', locale: 'en-GB' });
    const time = page.locator('article time').first();
    t.match(await time.textContent(), /^5 Mar 2024, 13:00 \(23:30 \+05:30 as published\)$/);
    await page.close();
  });

  await t.test('what cannot be shown is said, with a way on', async (t) => {
    const page = await open('#/actor/nobody-known');
    t.match(await page.getByRole('alert').textContent(), /There is no actor called nobody-known/);
    await page.route('**/v1/**', (route) => route.abort());
    await page.goto(`${address}/#/reports`);
    await page.getByText('The server cannot be reached.').waitFor();
    await page.unroute('**/v1/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading(page, /reports$/);
    await page.goto(`${address}/#/?q=zzzz`);
    await page.getByRole('link', { name: 'Show all' }).waitFor();
    await page.close();
  });

  await t.test(
    'everything is reached by the keyboard: facets, map, timeline, cards, highlights',
    async (t) => {
      const page = await open('#/?type=accuse');
      await page.locator('.card').first().waitFor();
      const reached = new Set<string>();
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press('Tab');
        reached.add(await page.evaluate<string>(PART));
      }
      for (const part of [
        'nav',
        '#search',
        '.facets',
        '.chips',
        'svg.map',
        '.controls',
        '.timeline',
        '.card',
      ])
        t.ok(reached.has(part), part);
      await page.goto(`${address}/#/reports`);
      await page.getByRole('link', { name: /^Xi leaves Moscow/ }).focus();
      await page.keyboard.press('Enter');
      await page.locator('mark[tabindex]').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('.card.current').waitFor();
      await page.close();
    },
  );
});

t.test('where nothing is stored yet, the page says what to do', async (t) => {
  const browser = await openBrowser(t);
  if (!browser) return;
  t.teardown(() => browser.close());
  const { app } = await emptyApp(t);
  const page = await browser.newPage();
  await page.goto(await app.listen({ port: 0, host: '127.0.0.1' }));
  await page.getByText('Nothing is stored yet.').waitFor();
  await page.getByRole('link', { name: 'Paste a report' }).last().click();
  await page.locator('textarea').waitFor();
  t.match(page.url(), /#\/paste$/);
});
