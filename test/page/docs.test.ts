import t from 'tap';
import { configuredApp } from '../configured.js';
import { openBrowser } from './browser.js';

t.test(
  'Swagger UI works under its policy: it asks, and shows the answer',
  { timeout: 120_000 },
  async (t) => {
    const browser = await openBrowser(t);
    if (!browser) return;
    const { app } = await configuredApp(t, {}, { seeded: true });
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    t.teardown(() => browser.close());
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('requestfailed', (request) => said.push(`${request.url()}: ${request.failure()?.errorText}`));
    const answer = await page.goto(`${address}/docs`);
    t.match(answer?.headers()['content-security-policy'], /default-src 'none'/);
    const operation = page.locator('#operations-events-listEvents');
    await operation.locator('.opblock-summary').first().click();
    await operation.getByRole('button', { name: 'Execute' }).click();
    const body = operation.locator('.responses-table.live-responses-table .highlight-code code').first();
    await body.waitFor();
    t.match(await body.textContent(), /"data": \[/);
    const post = page.locator('#operations-reports-extract');
    await post.locator('.opblock-summary').first().click();
    await post.getByRole('button', { name: 'Execute' }).click();
    await post.locator('.live-responses-table .response-col_status').first().waitFor();
    t.match(await post.locator('.live-responses-table').textContent(), /200/);
    t.same(said, []);
  },
);
