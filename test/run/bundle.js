import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { BUILT, PROGRAM, ROOT } from './paths.js';
import { addresses, loadedAlready, packages, refusals } from './plugins.js';

/** All files in a folder of the project, those of its own folders among them, by their paths from the project's. */
export const filesIn = (folder, ending = '') =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length))
    .sort();

/**
 * Bundles test files and the programs that the app starts beside itself; what several of them load is a file of its own.
 * Where a source asks for its own address it is told that of the source, so that files are found wherever the code stands, but programs
 * are started from what is built of them here. A source that cannot be compiled throws, saying why, where it is loaded.
 * @param tests paths from the project's folder
 */
export async function bundle(tests, refused = new Map()) {
  const key = sourcesKey();
  const known = refused.size;
  const built = await build({
    absWorkingDir: ROOT,
    entryPoints: [...tests, ...programs()],
    outdir: BUILT,
    outbase: '.',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    define: { SOURCES_KEY: JSON.stringify(key) },
    plugins: [refusals(refused), addresses, loadedAlready, packages],
    metafile: true,
    write: false,
    logLevel: 'silent',
  }).catch(({ errors }) => {
    for (const { text, location } of errors)
      if (location) refused.set(`${ROOT}${location.file}`, `${location.file}:${location.line}: ${text}`);
    if (refused.size === known) throw new Error(errors.map(({ text }) => text).join('\n'));
  });
  // Something was refused, or somebody saved a file meanwhile.
  return built && key === sourcesKey() ? built : bundle(tests, refused);
}

/** What makes a seeded database what it is: another key where any of it is another. */
export function sourcesKey() {
  const hash = createHash('sha256');
  const folders = ['src', 'seed', 'prisma'].flatMap((folder) => filesIn(folder));
  for (const file of [...folders.filter((name) => !name.startsWith('src/page/')), 'package-lock.json'])
    hash.update(`${file}\n`).update(readFileSync(`${ROOT}${file}`));
  return hash.digest('hex').slice(0, 16);
}

const programs = () =>
  filesIn('src', '.ts').flatMap((file) =>
    [...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(PROGRAM)].map(([, name]) =>
      fileURLToPath(new URL(name, pathToFileURL(`${ROOT}${file}`))).slice(ROOT.length),
    ),
  );
