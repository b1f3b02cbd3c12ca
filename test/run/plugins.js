// What esbuild is told beyond its options.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { BUILT, PROGRAM, ROOT } from './paths.js';

/** Tells each source its own address (see bundle.js). */
export const addresses = {
  name: 'addresses',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\](?:src|seed|test|bench)[/\\].*\.[jt]s$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (path.includes('node_modules') || !source.includes('import.meta.url')) return undefined;
      const quoted = (url) => JSON.stringify(String(url));
      const built = pathToFileURL(path.replace(ROOT, `${ROOT}${BUILT}/`));
      return {
        contents: source
          .replace(PROGRAM, (_, name) => `new URL(${quoted(new URL(name, built))})`)
          .replaceAll('import.meta.url', quoted(pathToFileURL(path))),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      };
    });
  },
};

/**
 * Sources that cannot be compiled. CommonJS, since nobody can say what such a module exports.
 * @param refused by a source's path: why
 */
export const refusals = (refused) => ({
  name: 'refusals',
  setup({ onLoad }) {
    onLoad({ filter: /\.[jt]s$/ }, ({ path }) =>
      refused.has(path)
        ? {
            contents: `throw new Error(${JSON.stringify(refused.get(path))}); module.exports = {};`,
            loader: 'js',
          }
        : undefined,
    );
  },
});

/** Programs that load TypeScript by themselves have it compiled here. */
export const loadedAlready = {
  name: 'loaded-already',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^tsx\/esm\/api$/ }, ({ path }) => ({ path, namespace: 'loaded-already' }));
    onLoad({ filter: /.*/, namespace: 'loaded-already' }, () => ({
      contents: 'export const register = () => {};',
    }));
  },
};

/** Packages of hundreds of small files, which are compiled in: each file that a process loads takes its time. */
const COMPILED_IN = /^(?:typebox|linkedom)(?:\/|$)/;

/** Packages stay where they are. */
export const packages = {
  name: 'packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) =>
      kind === 'entry-point' || importer.includes('node_modules') || COMPILED_IN.test(path)
        ? undefined
        : { path, external: true },
    );
  },
};
