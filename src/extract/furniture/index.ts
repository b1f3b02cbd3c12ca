import {
  BYLINE_AGENCIES,
  CREDIT_ENDINGS,
  CREDIT_OPENINGS,
  DISCLAIMER_OPENINGS,
  RELATED_OPENINGS,
} from '../../lexicon/furniture.js';
import type { Paragraph, ParagraphKind } from '../../text/paragraphs.js';
import { readDateline, type Dateline } from './dateline.js';

/** A line of furniture is short; what is longer is copy, however it begins. */
const LONGEST_LINE = 400;
const LONGEST_CROSSHEAD = 60;
const LONGEST_BYLINE = 90;
/** A byline stands among the first paragraphs. */
const BYLINE_PLACES = 4;
const CAPITALS = /\p{Lu}{3}/u;
const BYLINE =
  /^by\s+\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:and|de|von|van|al|bin|el|da)\s+)?\p{Lu}[\p{L}.'’-]*){1,4}(?:(?:,| and)\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}){0,4}$/iu;

/**
 * Tells the copy from what surrounds it: bylines, cross-heads, credits, disclaimers and lines to other stories.
 * @returns the same paragraphs, each with what it is
 */
export function markFurniture(body: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph, index) => {
    const line = body.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LINE + 1));
    return line.length > LONGEST_LINE
      ? paragraph
      : { ...paragraph, kind: kindOf(line, index, paragraphs.length) };
  });
}

/**
 * Sets the dateline of a report apart from the sentence that it stands before, so that no record takes its words along: "LIMA (Reuters) -
 * Police arrested 12 people". The place that it names is read as before.
 * @param paragraphs told from furniture
 * @param publishedAt ISO 8601; null where it is not known
 */
export function setDatelineApart(
  body: string,
  paragraphs: readonly Paragraph[],
  publishedAt: string | null,
): Paragraph[] {
  const found = findDateline(body, paragraphs, publishedAt);
  if (!found || found.paragraph.start + found.dateline.end >= found.paragraph.end) return [...paragraphs];
  const { paragraph: opening, dateline } = found;
  const copy = { ...opening, start: opening.start + dateline.end };
  const line = { ...opening, end: opening.start + body.slice(opening.start, copy.start).trimEnd().length };
  return paragraphs.flatMap((paragraph) =>
    paragraph !== opening ? [paragraph] : line.end > line.start ? [line, copy] : [copy],
  );
}

/** A line that ends without a full stop within this many characters may be the headline, before the first words of copy. */
const LONGEST_HEADLINE = 150;

/** The dateline that opens the copy, and the paragraph it opens: the first, or the second below a headline; null without one. */
export function findDateline(
  body: string,
  paragraphs: readonly Paragraph[],
  publishedAt: string | null,
): { paragraph: Paragraph; dateline: Dateline } | null {
  for (const paragraph of paragraphs.filter(({ kind }) => kind === 'body').slice(0, 2)) {
    const words = body.slice(paragraph.start, paragraph.end);
    const dateline = readDateline(words, publishedAt);
    if (dateline) return { paragraph, dateline };
    if (words.length > LONGEST_HEADLINE || /[.!?]["”’)]?\s*$/.test(words)) return null;
  }
  return null;
}

function kindOf(line: string, index: number, count: number): ParagraphKind {
  const opening = line.toLowerCase().replace(/^[\s([{*•—–-]+/, '');
  const begins = (openings: readonly string[]): boolean =>
    openings.some((start) => opening.startsWith(start));
  const closing = opening.replace(/[\s.)\]]{1,4}$/, '');
  if (begins(CREDIT_OPENINGS) || CREDIT_ENDINGS.some((end) => closing.endsWith(end))) return 'credits';
  if (begins(DISCLAIMER_OPENINGS)) return 'disclaimer';
  if (begins(RELATED_OPENINGS) && !/[.!?]["”’)]?$/.test(line)) return 'related';
  if (index < BYLINE_PLACES && isByline(line, opening)) return 'byline';
  if (index > 0 && index < count - 1 && isCrosshead(line)) return 'crosshead';
  return 'body';
}

function isByline(line: string, opening: string): boolean {
  if (line.length > LONGEST_BYLINE) return false;
  const agency = opening.trimEnd().replace(/[)\]}.]{1,3}$/, '');
  return BYLINE.test(line) || BYLINE_AGENCIES.some((name) => agency === name);
}

/** A short line in capitals without a full stop. */
function isCrosshead(line: string): boolean {
  return (
    line.length <= LONGEST_CROSSHEAD &&
    line === line.toUpperCase() &&
    CAPITALS.test(line) &&
    !/[.!?:”"]$/u.test(line) &&
    !/\d{3}/.test(line)
  );
}
