import t from 'tap';
import { serveSeeded } from './served.js';

const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 3840, height: 2160 },
];

/** Events over two years, so that the axis has many dates. */
const SPREAD = ['2023-09-04', '2024-01-15', '2024-06-03', '2024-11-20', '2025-02-11'];

/** In the page: pairs of words that stand over each other in a picture, and words that its edge cuts. */
const COLLIDING = `(() => {
  const faults = [];
  for (const picture of document.querySelectorAll('.timeline svg, svg.map')) {
    const sight = picture.getBoundingClientRect();
    const words = [...picture.querySelectorAll('text.date, text.name')]
      .filter((text) => text.checkVisibility({ visibilityProperty: true }))
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    for (const [i, { text, box }] of words.entries()) {
      if (box.left < sight.left - 1 || box.right > sight.right + 1) faults.push(text + ' is cut');
      for (const other of words.slice(i + 1))
        if (box.left < other.box.right && other.box.left < box.right && box.top < other.box.bottom - 2 && other.box.top < box.bottom - 2)
          faults.push(text + ' over ' + other.text);
    }
  }
  return faults;
})()`;

/** In the page: whether the map is drawn for the width that it has. */
const FITTED = `(() => {
  const map = document.querySelector('svg.map');
  return map.viewBox.baseVal.width === Math.round(map.getBoundingClientRect().width);
})()`;

t.test('the page at the sizes that it is read at', { timeout: 300_000 }, async (t) => {
  const served = await serveSeeded(t);
  if (!served) return;
  for (const publishedAt of SPREAD)
    await served.store({
      publishedAt,
      headline: publishedAt,
      body: 'Police arrested two men in Lima on Monday.',
    });

  for (const viewport of SIZES)
    await t.test(`${viewport.width} px`, async (t) => {
      for (const path of ['#/', 'embed/timeline']) {
        const page = await served.open(path, { viewport });
        await page.locator('.dot, .bar').first().waitFor();
        t.same(await page.evaluate(COLLIDING), [], `no words stand over others or are cut: ${path}`);
        await page.close();
      }
    });

  await t.test('on a phone the header leaves the screen to what is read', async (t) => {
    const page = await served.open('#/', { viewport: SIZES[0] });
    await page.locator('.dot').first().waitFor();
    const header = await page.locator('header').boundingBox();
    t.ok(header && header.height <= 96, `${header?.height} px`);
    const api = await page.getByRole('link', { name: 'API' }).boundingBox();
    t.ok(api && api.x + api.width <= 390, 'every view is in sight');
    await page.close();
  });

  await t.test('on a wall the room is used from edge to edge', async (t) => {
    const page = await served.open('#/', { viewport: SIZES[3] });
    await page.locator('.dot').first().waitFor();
    const left = await page.locator('.facets').first().boundingBox();
    const right = await page.locator('.found').boundingBox();
    const map = await page.locator('svg.map').boundingBox();
    t.ok(left && left.x < 100, `begins at ${left?.x}`);
    t.ok(right && right.x + right.width > 3840 - 100, 'ends at the edge');
    t.ok(map && map.height > 2160 / 2, `the map is ${map?.height} px high`);
    await page.close();
  });

  await t.test('the pictures follow the window', async (t) => {
    const page = await served.open('#/', { viewport: SIZES[2] });
    await page.locator('.dot').first().waitFor();
    for (const viewport of [SIZES[0], SIZES[1]]) {
      if (viewport) await page.setViewportSize(viewport);
      // A predicate of Playwright's own would be evaluated as script, which the page's policy refuses.
      while (!(await page.evaluate(FITTED))) await page.waitForTimeout(50);
      t.same(await page.evaluate(COLLIDING), []);
    }
    await page.close();
  });
});

t.test(
  'a ring tells the quad classes apart without colour, as the legend says',
  { timeout: 300_000 },
  async (t) => {
    const served = await serveSeeded(t);
    if (!served) return;
    const page = await served.open('#/?bbox=35.5,47,39,50');
    await page.locator('.dot .teeth').first().waitFor();
    const looks = await page.evaluate<Record<string, string>>(`Object.fromEntries(
    [...document.querySelectorAll('.legend li')].map((item) => [
      item.textContent,
      (getComputedStyle(item.querySelector('.line')).strokeDasharray === 'none' ? 'whole' : 'broken') +
        (item.querySelector('.teeth') ? ', teeth' : ''),
    ]),
  )`);
    t.same(looks, {
      'verbal cooperation': 'broken',
      'material cooperation': 'whole',
      'verbal conflict': 'broken, teeth',
      'material conflict': 'whole, teeth',
    });
    t.ok((await page.locator('.dot .line.material_conflict + .teeth.material_conflict').count()) > 0);
    t.equal(
      await page.locator('.dot .teeth.material_cooperation, .dot .teeth.verbal_cooperation').count(),
      0,
    );
  },
);
