import type { Span, TextSpan } from '../../../text/span.js';
import { Unfit } from './parts.js';

/** Words as an editor names them: themselves, where they stand, or both. */
export interface NamedWords {
  text?: string;
  start?: number;
  end?: number;
}

/**
 * Finds words in a report.
 * @param part what they are, for the refusal
 * @throws Unfit where they are not there, or more than once and it is not said where
 */
export function findWords(body: string, { text, start, end }: NamedWords, part: string): TextSpan {
  if (start !== undefined) {
    const until = end ?? start + (text?.length ?? 0);
    const words = body.slice(start, until);
    if (words === '' || until > body.length || (text !== undefined && words !== text))
      throw new Unfit(
        part,
        `From ${start} to ${until} the report does not say ${quoted(text ?? 'anything')}.`,
      );
    return { start, end: until, text: words };
  }
  if (text === undefined || text.trim() === '')
    throw new Unfit(part, 'Words are named by text, or by start and end.');
  const places = placesOf(body, text);
  const [place] = places;
  if (!place) throw new Unfit(part, `The report does not say ${quoted(text)}.`);
  if (places.length > 1)
    throw new Unfit(
      part,
      `The report says ${quoted(text)} ${places.length} times, at ${places.map(({ start: at }) => at).join(', ')}: say which by start.`,
    );
  return { ...place, text };
}

const LONGEST = 80;
const quoted = (text: string): string => `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;

/** Where words stand whole: no letter or digit touches their ends. */
export function placesOf(body: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = body.indexOf(text); at >= 0 && text !== ''; at = body.indexOf(text, at + 1))
    if (standsAlone(body, at, at + text.length)) places.push({ start: at, end: at + text.length });
  return places;
}

const standsAlone = (body: string, start: number, end: number): boolean =>
  !/^[\p{L}\p{N}]{2}$/u.test(body.slice(Math.max(0, start - 1), start + 1)) &&
  !/^[\p{L}\p{N}]{2}$/u.test(body.slice(end - 1, end + 1));

/** Every part of a value that names words, with the words found; the rest as it is. */
export function locateWords(value: unknown, body: string, part = ''): unknown {
  if (Array.isArray(value)) return value.map((item, i) => locateWords(item, body, `${part}.${i}`));
  if (typeof value !== 'object' || value === null) return value;
  const within = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      locateWords(inner, body, part === '' ? name : `${part}.${name}`),
    ]),
  );
  return namesWords(within) ? { ...within, ...findWords(body, within, part) } : within;
}

const namesWords = (value: object): value is NamedWords =>
  ('text' in value && typeof value.text === 'string') ||
  ('start' in value && typeof value.start === 'number');
