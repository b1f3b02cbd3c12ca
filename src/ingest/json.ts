import { isoDate } from './dates.js';
import { Unreadable, type ReceivedReport, type ReportMetadata } from './incoming.js';
import { isNinjs } from './media-types.js';
import { readNinjs } from './ninjs.js';

/** Names that collections of reports give their parts, ours first. */
const NAMES = {
  headline: ['headline', 'title'],
  byline: ['byline', 'author'],
  datelinePlace: ['datelinePlace'],
  publisher: ['publisher', 'source'],
  agency: ['agency'],
  credits: ['credits'],
  url: ['url'],
  publishedAt: ['publishedAt', 'published', 'date'],
  sourceId: ['sourceId'],
  supersedes: ['supersedes'],
} as const satisfies Partial<Record<keyof ReportMetadata, readonly string[]>>;

/**
 * A report as a JSON object: `{"body", "headline", "publishedAt", …}`, the rows of text collections (`text`, `title`, `date`), or ninjs.
 * @throws Unreadable where it has no words
 */
export function readJson(value: unknown): ReceivedReport {
  if (isNinjs(value)) return readNinjs(value);
  if (typeof value !== 'object' || value === null) throw new Unreadable('It is no JSON object.');
  const fields = new Map<string, unknown>(Object.entries(value));
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const field = fields.get(name);
      if (typeof field === 'string' && field.trim() !== '') return field;
    }
    return null;
  };
  const body = first(['body', 'text']);
  if (body === null) throw new Unreadable('It has no words: "body" or "text".');
  const given: ReportMetadata = Object.fromEntries(
    Object.entries(NAMES).map(([name, names]) => [name, first(names)]),
  );
  return {
    body,
    given: { ...given, publishedAt: isoDate(given.publishedAt), retracts: fields.get('retracts') === true },
  };
}
