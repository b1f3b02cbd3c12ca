import { createHash } from 'node:crypto';
import { slugOf } from '../../text/fold.js';
import type { Span } from '../../text/span.js';

/** How much of the text around a record's evidence tells it from the same words elsewhere, in UTF-16 code units. */
const CONTEXT = 40;
const HASH_LENGTH = 10;
const WORDS = 5;

/** The same words with the same white space and composition, whatever carried them. */
export function contentHashOf(body: string): string {
  return sha256(
    body
      .normalize('NFC')
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim(),
  );
}

/**
 * Makes ids of the records of one report from their evidence: its words, and the words around them. A re-run that finds the same
 * evidence makes the same ids; where the same evidence gives several records, a number tells them apart.
 */
export function evidenceIds(reportSlug: string, body: string): (name: string, evidence: Span) => string {
  const used = new Map<string, number>();
  return (name, { start, end }) => {
    const around = body.slice(Math.max(0, start - CONTEXT), Math.min(body.length, end + CONTEXT));
    const hash = sha256([reportSlug, body.slice(start, end), around].join('\n')).slice(0, HASH_LENGTH);
    const words = slugOf(name).split('-').slice(0, WORDS).join('-');
    const id = words ? `${words}-${hash}` : hash;
    const nth = (used.get(id) ?? 0) + 1;
    used.set(id, nth);
    return nth === 1 ? id : `${id}-${nth}`;
  };
}

/** A report's id before it is told from others of the same day and words: `2023-03-22-xi-leaves-moscow-after`. */
export function reportSlugOf(publishedAt: string | null, headline: string): string {
  const words = slugOf(headline).split('-').slice(0, WORDS).join('-');
  return [publishedAt?.slice(0, 10), words || 'report'].filter(Boolean).join('-');
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
