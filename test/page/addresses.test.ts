import t from 'tap';
import { configuredApp } from '../configured.js';
import { openBrowser } from './browser.js';

t.test(
  'an address that is none of the web is no link, though it was stored once',
  { timeout: 120_000 },
  async (t) => {
    const browser = await openBrowser(t);
    if (!browser) return;
    const { app, store } = await configuredApp(t, {}, { seeded: true });
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    t.teardown(() => browser.close());
    const { data } = (await app.inject('/v1/reports')).json<{ data: { id: string }[] }>();
    for (const [url, links] of [
      ['https://desk.example/a', 1],
      ['javascript:alert(1)', 0],
      [' javascript:alert(1)', 0],
      ['data:text/html,a', 0],
    ] as const) {
      store.writer.prepare('UPDATE Report SET url = ?').run(url);
      const page = await browser.newPage();
      await page.goto(`${address}/#/report/${data[0]?.id}`);
      await page.locator('mark').first().waitFor();
      t.equal(await page.getByRole('link', { name: 'original' }).count(), links, url);
      t.equal(await page.locator('a[href*="javascript"], a[href^="data"]').count(), 0);
      await page.close();
      const linked = (await app.inject(`/v1/reports/${data[0]?.id}.jsonld`)).json<{ url?: string }>();
      t.equal(linked.url, links === 1 ? url : undefined, 'nor in linked data');
    }
  },
);
