const TESTS = String(new URL('../', import.meta.url));
const BUILT = String(new URL('../../dist/test/test/', import.meta.url));

/** Node's hook: gives the compiled file where a test file is asked for. */
export const resolve = (specifier, context, next) =>
  next(
    specifier.startsWith(TESTS) && specifier.endsWith('.test.ts')
      ? specifier.replace(TESTS, BUILT).replace(/ts$/, 'js')
      : specifier,
    context,
  );
