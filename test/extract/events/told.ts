import { extract } from '../../../src/extract/index.js';
import type { FoundEvent } from '../../../src/extract/types.js';

/** The events of a text that a Wednesday's paper prints. */
export const eventsOf = (text: string, publishedAt = '2023-03-22'): FoundEvent[] =>
  extract(text, { headline: null, publishedAt, publisher: null }).events;

/** The first event of a type; undefined where none is. */
export const eventOf = (text: string, type: string): FoundEvent | undefined =>
  eventsOf(text).find((event) => event.type === type);
