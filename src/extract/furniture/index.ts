import {
  BYLINE_AGENCIES,
  CREDIT_ENDINGS,
  CREDIT_OPENINGS,
  DISCLAIMER_OPENINGS,
  RELATED_OPENINGS,
} from '../../lexicon/furniture.js';
import type { Paragraph, ParagraphKind } from '../../text/paragraphs.js';
import { readDateline } from './dateline.js';

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
  const first = paragraphs.find(({ kind }) => kind === 'body');
  const dateline = first && readDateline(body.slice(first.start, first.end), publishedAt);
  if (!dateline || first.start + dateline.end >= first.end) return [...paragraphs];
  const copy = { ...first, start: first.start + dateline.end };
  const line = { ...first, end: first.start + body.slice(first.start, copy.start).trimEnd().length };
  return paragraphs.flatMap((paragraph) =>
    paragraph !== first ? [paragraph] : line.end > line.start ? [line, copy] : [copy],
  );
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
