// How a program of ours is compiled: in one file, packages where they are. Compiled, it starts sooner, runs faster and takes less
// memory than TypeScript that is compiled as it is loaded.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file of the project, from this folder. */
export const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Bundles programs into dist/, where files and packages are found as from a folder of src.
 * @param entryPoints by name of what is made, without its ending: the source
 */
export const bundle = (entryPoints) =>
  build({
    entryPoints,
    outdir: path('../dist'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  });
