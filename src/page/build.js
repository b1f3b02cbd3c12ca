// Bundles the page's scripts and styles where their sources are newer than the bundles, puts the map's outlines beside them, and
// compresses all of it once.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const written = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const sources = readdirSync(path('.'), { recursive: true })
  .filter((name) => /\.(?:ts|css|html|js)$/.test(name) && !name.startsWith('dist'))
  .map((name) => path(name));
if (written(path('dist/page.js')) < Math.max(...sources.map(written))) {
  mkdirSync(path('dist'), { recursive: true });
  for (const name of readdirSync(path('html'))) copyFileSync(path(`html/${name}`), path(`dist/${name}`));
  const atlas = createRequire(import.meta.url);
  copyFileSync(atlas.resolve('world-atlas/countries-110m.json'), path('dist/world.json'));
  copyFileSync(atlas.resolve('world-atlas/countries-50m.json'), path('dist/world-fine.json'));
  const common = { outdir: path('dist'), bundle: true, minify: true, target: 'es2022', logLevel: 'warning' };
  await build({
    ...common,
    entryPoints: [
      { in: path('main.ts'), out: 'page' },
      { in: path('embed/frame.ts'), out: 'frame' },
      { in: path('embed/builder.ts'), out: 'builder' },
      { in: path('styles/page.css'), out: 'page' },
      { in: path('styles/frame.css'), out: 'frame' },
    ],
    format: 'esm',
  });
  // A plain script: one from another origin needs no permission to be loaded, a module does.
  await build({
    ...common,
    entryPoints: [{ in: path('embed/element.ts'), out: 'dateline-quotes' }],
    format: 'iife',
  });
  for (const name of readdirSync(path('dist')).filter((file) => /\.(?:js|css|json)$/.test(file))) {
    const content = readFileSync(path(`dist/${name}`));
    writeFileSync(path(`dist/${name}.br`), brotliCompressSync(content));
    writeFileSync(path(`dist/${name}.gz`), gzipSync(content, { level: 9 }));
  }
}
