import type { Kind } from '../../store/read/records.js';

/** What a cell can hold; lists are joined. */
type Cell = string | number | boolean | null | undefined;

export type Row = Record<string, unknown>;

const at = (row: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? (value as Row)[name] : undefined),
    row,
  );

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const joined = (values: unknown[]): string => values.filter((value) => typeof value === 'string').join('; ');
const cell = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

const participants = (row: Row, role: string): string =>
  joined(
    list(row['actors'])
      .filter((actor) => at(actor, 'role') === role)
      .map((actor) => at(actor, 'name') ?? at(actor, 'text')),
  );

const REPORT: Record<string, (row: Row) => Cell> = {
  report: (row) => cell(at(row, 'report', 'id')),
  headline: (row) => cell(at(row, 'report', 'headline')),
  publisher: (row) => cell(at(row, 'report', 'publisher')),
  publishedAt: (row) => cell(at(row, 'report', 'publishedAt')),
  url: (row) => cell(at(row, 'report', 'url')),
};

const plain = (...names: string[]): Record<string, (row: Row) => Cell> =>
  Object.fromEntries(names.map((name) => [name, (row: Row) => cell(row[name])]));

/** Columns of each kind of record: one row a record. */
const COLUMNS: Record<Kind, Record<string, (row: Row) => Cell>> = {
  events: {
    ...plain('id', 'type', 'mode', 'quad', 'modality', 'summary'),
    actors: (row) => participants(row, 'actor'),
    recipients: (row) => participants(row, 'recipient'),
    locations: (row) => joined(list(row['locations']).map((location) => at(location, 'name'))),
    country: (row) => cell(at(list(row['locations'])[0], 'country')),
    lat: (row) => cell(at(list(row['locations'])[0], 'lat')),
    lon: (row) => cell(at(list(row['locations'])[0], 'lon')),
    from: (row) => cell(at(row, 'occurred', 'from')),
    to: (row) => cell(at(row, 'occurred', 'to')),
    precision: (row) => cell(at(row, 'occurred', 'precision')),
    claimedBy: (row) => cell(at(row, 'claimedBy', 'name')),
    quantities: (row) => joined(list(row['quantities']).map((quantity) => at(quantity, 'text'))),
    evidence: (row) => cell(at(list(row['evidence'])[0], 'text')),
    story: (row) => cell(at(row, 'story', 'id')),
    publishers: (row) => cell(at(row, 'story', 'publishers')),
    ...plain('confidence', 'review', 'origin'),
    ...REPORT,
  },
  quotes: {
    ...plain('id', 'kind', 'text'),
    speaker: (row) => cell(at(row, 'speaker', 'name') ?? at(row, 'speakerWords', 'text')),
    speakerRole: (row) => cell(at(row, 'speaker', 'role')),
    cue: (row) => cell(at(row, 'cue', 'text')),
    class: (row) => cell(at(row, 'cue', 'class')),
    addressee: (row) => cell(at(row, 'addressee', 'name') ?? at(row, 'addresseeWords', 'text')),
    from: (row) => cell(at(row, 'said', 'from')),
    to: (row) => cell(at(row, 'said', 'to')),
    venue: (row) => cell(at(row, 'venue', 'text')),
    context: (row) => cell(at(row, 'context', 'text')),
    ...plain('confidence', 'review', 'origin'),
    ...REPORT,
  },
  actors: {
    ...plain('id', 'name', 'kind', 'role', 'country'),
    aliases: (row) => joined(list(row['aliases'])),
    parent: (row) => cell(at(row, 'parent', 'name')),
    ...plain('mentions', 'review'),
  },
  locations: {
    ...plain('id', 'name', 'kind', 'lat', 'lon', 'country', 'admin1', 'geonamesId', 'precisionKm'),
    parent: (row) => cell(at(row, 'parent', 'name')),
    ...plain('mentions', 'review'),
  },
  reports: plain(
    'id',
    'headline',
    'byline',
    'publisher',
    'agency',
    'language',
    'publishedAt',
    'url',
    'status',
    'quotes',
    'events',
  ),
};

/** A spreadsheet takes the byte order mark as a sign of UTF-8. */
const MARK = '\ufeff';

/** The first line: the names of the columns. */
export const csvHead = (kind: Kind): string => `${MARK}${Object.keys(COLUMNS[kind]).join(',')}\r\n`;

/** One record as a line. */
export const csvLine = (kind: Kind, json: string): string => {
  const row = JSON.parse(json) as Row;
  return `${Object.values(COLUMNS[kind])
    .map((read) => escape(read(row)))
    .join(',')}\r\n`;
};

/** A cell as RFC 4180 has it. Words that a spreadsheet would take for a formula are led by an apostrophe (OWASP, CSV injection). */
function escape(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
