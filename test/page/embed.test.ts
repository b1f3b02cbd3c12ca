import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { buildApp } from '../../src/app.js';
import { openStore } from '../../src/store/open.js';
import { BODY_LIMIT, seededFile } from '../seeded.js';
import { openBrowser } from './browser.js';

/** A site of another origin that serves one page. */
async function openSite(t: Test): Promise<{ origin: string; write: (html: string) => void }> {
  let page = '';
  const site = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  t.teardown(() => void site.close());
  const { port } = site.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, write: (html) => (page = `<!doctype html>${html}`) };
}

/** The service over the seed, letting those origins in. */
async function serve(t: Test, origins: string[]): Promise<string> {
  const store = openStore(await seededFile(join(t.testdir(), 'test.db')));
  const config = { bodyLimit: BODY_LIMIT, logLevel: 'silent', embedOrigins: origins, corsOrigins: origins };
  const app = await buildApp({ store, config });
  t.teardown(async () => {
    await app.close();
    await store.close();
  });
  return app.listen({ port: 0, host: '127.0.0.1' });
}

t.test('a site that the configuration names shows the embeds that the builder makes', async (t) => {
  const browser = await openBrowser(t);
  if (!browser) return;
  const site = await openSite(t);
  const dateline = await serve(t, [site.origin]);
  t.teardown(() => browser.close());
  const page = await browser.newPage();
  const snippetOf = async (state: string): Promise<string> => {
    await page.goto('about:blank');
    await page.goto(`${dateline}/embed${state}`);
    return (await page.locator('.snippet').textContent()) ?? '';
  };

  await t.test('a map', async (t) => {
    site.write(await snippetOf('#/map?location=sevastopol'));
    await page.goto(site.origin);
    const frame = page.frameLocator('iframe');
    await frame.locator('g.dot.chosen[aria-label^="Sevastopol"]').waitFor();
    const popup = page.waitForEvent('popup');
    await frame.getByText('2 events on Dateline').click();
    t.equal((await popup).url(), `${dateline}/#/?location=sevastopol`, 'leads to the whole page');
  });

  await t.test('a timeline', async (t) => {
    site.write(await snippetOf('#/timeline?type=assault'));
    await page.goto(site.origin);
    await page
      .frameLocator('iframe')
      .getByRole('img', { name: /^Events: 9 on/ })
      .waitFor();
    t.pass();
  });

  await t.test('quotes in a frame', async (t) => {
    site.write(await snippetOf('#/quotes?speaker=oleksii-stepanov&kind=direct'));
    await page.goto(site.origin);
    const quote = page.frameLocator('iframe').locator('blockquote').first();
    t.match(await quote.textContent(), /We were in the kitchen/);
  });

  await t.test('quotes in a web component, which follows its attributes', async (t) => {
    site.write(await snippetOf('#/element?speaker=Putin&limit=2'));
    await page.goto(site.origin);
    await page.locator('dateline-quotes li').first().waitFor();
    t.equal(await page.locator('dateline-quotes li').count(), 2);
    t.match(
      await page.locator('dateline-quotes li').first().textContent(),
      /Vladimir Putin, president of Russia/,
    );
    await page.evaluate(`document.querySelector('dateline-quotes').setAttribute('speaker', 'nobody')`);
    await page.getByText('Nobody is quoted so.').waitFor();
  });

  await t.test('what a filter holds stays inside the snippet’s attribute', async (t) => {
    const text = await snippetOf(`#/element?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
    site.write(text);
    await page.goto(site.origin);
    await page.locator('dateline-quotes').waitFor({ state: 'attached' });
    t.equal(await page.locator('img').count(), 0);
  });
});

t.test('other sites may neither frame nor read, and the page itself is never framed', async (t) => {
  const browser = await openBrowser(t);
  if (!browser) return;
  const site = await openSite(t);
  const dateline = await serve(t, []);
  t.teardown(() => browser.close());
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  site.write(`<iframe src="${dateline}/embed/map"></iframe><iframe src="${dateline}/"></iframe>
    <script src="${dateline}/embed/dateline-quotes.js" async></script><dateline-quotes></dateline-quotes>`);
  await page.goto(site.origin);
  await page.getByText('The quotes cannot be shown').waitFor();
  t.match(refused.join('\n'), /frame-ancestors 'self'/);
  t.match(refused.join('\n'), /frame-ancestors 'none'/);
});
