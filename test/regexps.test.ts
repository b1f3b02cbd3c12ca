import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import t from 'tap';

/*
 * The lint rule reads regular expressions that are written down; those that src builds of data are collected as they are built, and go
 * through the same rules.
 */

const source = fileURLToPath(new URL('../src/', import.meta.url));
const built = new Map<string, Set<string>>();

const plain = globalThis.RegExp;
globalThis.RegExp = new Proxy(plain, {
  construct(target, args: [string | RegExp, string?], newTarget) {
    const made = Reflect.construct(target, args, newTarget) as RegExp;
    const [, , caller = ''] = new Error().stack?.split('\n') ?? [];
    const file = decodeURI(caller)
      .split(source)[1]
      ?.replace(/[:?].*/, '');
    if (file !== undefined) built.set(file, (built.get(file) ?? new Set()).add(String(made)));
    return made;
  },
});
t.teardown(() => {
  globalThis.RegExp = plain;
});

const DATED = 'KYIV, May 6 (Reuters) - Russia said on Tuesday it would send a convoy next week.';
const FEED = `<rss version="2.0"><channel><title>Wire</title><item><title>Talks</title><description>${DATED}</description></item></channel></rss>`;

t.test('every regular expression that is built takes time that grows with the length at most', async (t) => {
  const { emptyApp } = await import('./seeded.js');
  await emptyApp(t);
  const { plainTag } = await import('../src/api/plugins/encoding.js');
  plainTag('"1-br"');
  // A server reads documents in a process of its own, where no expression would be seen.
  const { readDocumentOf } = await import('../src/ingest/formats.js');
  const { extract } = await import('../src/extract/index.js');
  for (const { body } of readDocumentOf('xml', FEED, 5))
    extract(body, { headline: 'Talks', publishedAt: '2024-05-06', publisher: 'Wire' });
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts') && readFileSync(join(source, file), 'utf8').includes('new RegExp('))
      t.ok(built.has(file), `those of ${file} are met`);
  const linter = new Linter();
  for (const [file, expressions] of built)
    for (const expression of expressions)
      t.same(
        linter
          .verify(`export default ${expression};`, {
            plugins: { regexp },
            rules: {
              'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
              'regexp/no-super-linear-move': 'error',
            },
          })
          .map(({ message }) => message),
        [],
        `${file}: ${expression.slice(0, 80)}`,
      );
});
