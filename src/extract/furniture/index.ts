import type { Paragraph } from '../../text/paragraphs.js';

/** Tells the copy from what surrounds it. */
export function markFurniture(_body: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  return [...paragraphs];
}
