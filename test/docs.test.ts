import { readFileSync } from 'node:fs';
import t from 'tap';
import { seededApp } from './seeded.js';

/** What Grafana puts in place of its variables. */
const VARIABLES: [variable: string, value: string][] = [
  ['${__from:date:iso}', '2023-03-01T00:00:00.000Z'],
  ['${__to:date:iso}', '2023-03-31T23:59:59.999Z'],
];

const ADDRESS = /http:\/\/localhost:3000(\/[^\s`"]*)/g;
const ROW = /^\| [^|]+ \| `http:\/\/localhost:3000([^`]+)` \| `([^`]+)` \| (.+) \|$/gm;

const filled = (address: string): string =>
  VARIABLES.reduce((text, [variable, value]) => text.replaceAll(variable, value), address);

const inside = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, name) => {
    return typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined;
  }, value);

t.test('every address that the recipes name is answered', async (t) => {
  const { app } = await seededApp(t);
  const text = readFileSync(new URL('../docs/dashboards.md', import.meta.url), 'utf8');
  const addresses = [...text.matchAll(ADDRESS)].map(([, address = '']) => filled(address));
  t.ok(addresses.length > 10);
  for (const url of addresses.filter((address) => !address.startsWith('/v1/stream')))
    t.equal((await app.inject({ url })).statusCode, 200, url);
});

t.test('Grafana finds the rows and the columns where the recipes say', async (t) => {
  const { app } = await seededApp(t);
  const text = readFileSync(new URL('../docs/dashboards.md', import.meta.url), 'utf8');
  const recipes = [...text.matchAll(ROW)];
  t.equal(recipes.length, 4);
  for (const [, address = '', root = '', columns = ''] of recipes) {
    const answer: unknown = (await app.inject({ url: filled(address) })).json();
    const rows = inside(answer, root);
    if (!Array.isArray(rows) || rows.length === 0) {
      t.fail(`${address} has no rows at ${root}`);
      continue;
    }
    const dated = rows.filter((row) => inside(row, 'occurred') !== null);
    for (const [, column = ''] of columns.matchAll(/`([a-z.]+)`/gi))
      t.ok(
        dated.every((row) => inside(row, column) !== undefined),
        `${address}: ${column}`,
      );
  }
});
