import type { TextSpan } from '../../../text/span.js';

/** Where an event happened, with the words that say so. */
export type Place = TextSpan & { location: string };

/** A place this far from its trigger belongs to something else, in characters. */
export const REACH = 160;
