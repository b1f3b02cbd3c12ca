// Compiles all tests and what they test, once for a run of them: each process then only loads JavaScript. tap runs this first.
import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bundle, filesIn, sourcesKey } from './bundle.js';
import { BUILT, ROOT } from './paths.js';

/** How long after its time a file stays, for a run that began with it. */
const KEPT_MS = 60 * 60 * 1000;

const built = await bundle(filesIn('test', '.test.ts'));
const current = new Set(built.outputFiles.map(({ path }) => path));
for (const { path, contents } of built.outputFiles) write(path, contents);
sweep();

/** Writes a file whole or not at all, and only where it changes: another run may be reading it. */
function write(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  if (statSync(path, { throwIfNoEntry: false }) && readFileSync(path).equals(Buffer.from(contents))) return;
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}

function sweep() {
  const key = sourcesKey();
  for (const name of readdirSync(`${ROOT}${BUILT}`, { recursive: true })) {
    const path = `${ROOT}${BUILT}/${name}`;
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isFile() || current.has(path) || name.includes(key)) continue;
    if (Date.now() - found.mtimeMs > KEPT_MS) rmSync(path, { force: true });
  }
}
