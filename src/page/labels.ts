/* What the page calls the values of the API. */

export const QUADS = [
  'verbal_cooperation',
  'material_cooperation',
  'verbal_conflict',
  'material_conflict',
] as const;
export type Quad = (typeof QUADS)[number];

/** The quad class of most. */
export function mostOf(quads: Partial<Record<Quad, number>>): Quad {
  return [...QUADS].sort((a, b) => (quads[b] ?? 0) - (quads[a] ?? 0))[0] ?? 'verbal_cooperation';
}

/** Words in quotation marks, without the comma that led on to who said them. */
export const quoted = (text: string): string => `“${text.replace(/,$/, '')}”`;

/** A value as words. */
export const spoken = (value: string): string => value.replaceAll(/[_-]/g, ' ');

export const plural = (count: number, one: string): string =>
  `${count.toLocaleString()} ${count === 1 ? one : `${one}s`}`;

/** Large numbers in few letters. */
export const short = new Intl.NumberFormat(undefined, { notation: 'compact' });

/** A sign beside the word, so that the state of review is not told by colour. */
export const REVIEWS: Record<string, { sign: string; word: string }> = {
  unreviewed: { sign: '○', word: 'not reviewed' },
  confirmed: { sign: '✓', word: 'confirmed by an editor' },
  corrected: { sign: '✎', word: 'corrected by an editor' },
  rejected: { sign: '✕', word: 'rejected by an editor' },
};
