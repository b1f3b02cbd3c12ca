import type { Kind } from '../../store/read/records.js';
import { textOf } from './bytes.js';
import type { Row } from './csv.js';

/** What a feed says of one record. */
interface Entry {
  id: string;
  url: string;
  title: string;
  summary: string;
  published: string;
  updated: string;
}

const string = (value: unknown): string => (typeof value === 'string' ? value : '');
const part = (row: Row, name: string): Row =>
  typeof row[name] === 'object' && row[name] !== null ? (row[name] as Row) : {};

function entryOf(kind: Kind, row: Row, origin: string): Entry {
  const url = `${origin}/v1/${kind}/${string(row['id'])}`;
  const report = part(row, 'report');
  const speaker = string(part(row, 'speaker')['name']) || string(part(row, 'speakerWords')['text']);
  const title =
    kind === 'events'
      ? string(row['summary'])
      : kind === 'quotes'
        ? `${speaker}: ${string(row['text'])}`
        : string(row['headline']) || string(row['name']);
  const summary =
    kind === 'quotes' ? string(part(row, 'context')['text']) : string(report['headline']) || title;
  return {
    id: url,
    url,
    title,
    summary,
    published: string(row['created']),
    updated: string(row['updated']),
  };
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML 1.0 has no place for control characters. */
const xml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

/** A list as an Atom feed (RFC 4287). */
export function atom(kind: Kind, rows: Uint8Array[], self: string, origin: string): string {
  const entries = rows.map((row) => entryOf(kind, JSON.parse(textOf(row)) as Row, origin));
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z';
  const body = entries.map(
    ({ id, url, title, summary, ...times }) =>
      `<entry><id>${xml(id)}</id><title>${xml(title)}</title><link href="${xml(url)}"/><published>${times.published}</published><updated>${times.updated}</updated><summary>${xml(summary)}</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${xml(self)}</id><title>Dateline: ${kind}</title><author><name>Dateline</name></author><link rel="self" href="${xml(self)}"/><updated>${updated}</updated>${body.join('')}</feed>\n`;
}

/** A list as a JSON Feed (version 1.1). */
export function jsonFeed(kind: Kind, rows: Uint8Array[], self: string, origin: string): string {
  const items = rows.map((row) => entryOf(kind, JSON.parse(textOf(row)) as Row, origin));
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `Dateline: ${kind}`,
    feed_url: self,
    home_page_url: `${origin}/`,
    items: items.map(({ id, url, title, summary, published, updated }) => ({
      id,
      url,
      title,
      content_text: summary || title,
      date_published: published,
      date_modified: updated,
    })),
  });
}
