/** The project's folder: sources, and what `npm run generate` bundles of them into dist, stand one folder below it. */
export const ROOT = new URL('..', import.meta.url);
