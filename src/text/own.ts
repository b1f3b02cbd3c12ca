/** The engine cuts a part of a text that is shorter than this as a copy, not as a view of the whole. */
const VIEWED = 13;

/**
 * The same text, held by itself. What is cut from a report keeps the whole report in memory for as long as it is kept: a name that
 * outlives its report, as the key of a cache does, must own its letters.
 */
export const ownCopy = (text: string): string => (text.length < VIEWED ? text : text.split('').join(''));
