import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where compiled tests stand, from the project's folder. */
export const BUILT = 'dist/test';

/** How a source names what it starts in a process or thread of its own. */
export const PROGRAM = /new URL\('(\.[^']*\.js)', import\.meta\.url\)/g;
