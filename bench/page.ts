import { withSeededApp } from '../src/cli/seeded.js';
import { openBrowser } from '../test/page/browser.js';

/*
 * The newsroom page over the seeded data on localhost, in a fresh browser context each time: milliseconds from navigation to the first
 * paint and to the list of events being drawn, the median of several; and bytes of script as sent. Prints JSON.
 */

const ROUNDS = 7;

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

await withSeededApp(async (app) => {
  const browser = await openBrowser();
  if (!browser) throw new Error('There is no chromium here: apt-get install chromium');
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const paints: number[] = [];
  const drawn: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('li.card').first().waitFor();
    drawn.push(await page.evaluate<number>('performance.now()'));
    paints.push(
      await page.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0].startTime`),
    );
    await context.close();
  }
  const scripts = await Promise.all(
    ['/page.js', '/embed/frame.js', '/embed/builder.js', '/embed/dateline-quotes.js'].map(
      async (url): Promise<[string, number]> => {
        const { rawPayload } = await app.inject({ url, headers: { 'accept-encoding': 'br' } });
        return [url, rawPayload.length];
      },
    ),
  );
  await browser.close();
  const figures = {
    firstPaintMs: Math.round(median(paints)),
    eventsDrawnMs: Math.round(median(drawn)),
    scriptBytes: Object.fromEntries(scripts),
  };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
});
