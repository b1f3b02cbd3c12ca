// Bundles the page's script where its sources are newer than the bundle, and puts the map and the styles beside it.
import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const written = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const sources = readdirSync(path('.'))
  .filter((name) => /\.(?:ts|css|html|js)$/.test(name))
  .map((name) => path(name));
if (written(path('dist/page.js')) < Math.max(...sources.map(written))) {
  mkdirSync(path('dist'), { recursive: true });
  for (const name of ['index.html', 'page.css']) copyFileSync(path(name), path(`dist/${name}`));
  copyFileSync(
    createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'),
    path('dist/world.json'),
  );
  await build({
    entryPoints: [path('main.ts')],
    outfile: path('dist/page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
}
