import { readFileSync } from 'node:fs';
import t from 'tap';
import { answerTo, REQUEST_AND_ANSWER } from '../src/cli/readme.js';
import { withSeededApp } from '../src/cli/seeded.js';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
t.test('every request of the README has the answer that stands below it', async (t) => {
  const examples = [...README.matchAll(REQUEST_AND_ANSWER)];
  t.ok(examples.length >= 4);
  await withSeededApp(async (app) => {
    for (const [, , payload, url = '', answer = ''] of examples) {
      const response = await answerTo(app, url, payload);
      t.same(response.json(), JSON.parse(answer), url);
    }
  });
});

t.test('every command of the README is there', async (t) => {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...README.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
  t.ok(named.length > 4);
  for (const name of named) t.ok(scripts[name], name);
});

t.test('every option that the server reads stands in the table', async (t) => {
  const config = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8');
  const read = [...config.matchAll(/env(?:, |\[)'([A-Z_]+)'/g)].map(([, name = '']) => name);
  t.ok(read.length >= 16, `${read.length} are read`);
  for (const name of new Set(read)) t.match(README, `| \`${name}\` |`);
});
