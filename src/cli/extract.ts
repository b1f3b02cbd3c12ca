import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { extract } from '../extract/index.js';
import type { Extraction, FoundMention } from '../extract/types.js';
import { codePointOffsets } from '../text/codepoints.js';
import type { Span } from '../text/span.js';

/** A document to extract from, as the corpora hold them. */
export interface CorpusRow {
  id: string;
  title: string | null;
  date: string | null;
  text: string;
}

interface Words extends Span {
  text: string;
}

/** What `extract --jsonl` prints of a document; offsets count Unicode code points. */
export interface ExtractedRow {
  id: string;
  quotes: {
    type: string;
    content: Span[];
    cue: Span[];
    speaker: Span[];
    speakerName: string | null;
    confidence: number;
  }[];
  toponyms: (Words & { lat: number | null; lon: number | null; geonameId: string | null })[];
  events: ({ type: string; mode: string | null; actors: Words[]; recipients: Words[] } & Span)[];
}

/** Extracts one row and puts what was found in the corpora's terms. */
export function extractRow(row: CorpusRow): ExtractedRow {
  const found = extract(row.text, { headline: row.title, publishedAt: row.date, publisher: null });
  const at = codePointOffsets(row.text);
  const span = ({ start, end }: Span): Span => ({ start: at(start), end: at(end) });
  const words = (part: Words): Words => ({ ...span(part), text: part.text });
  const names = new Map(found.actors.map((actor) => [actor.slug, actor.name]));
  return {
    id: row.id,
    quotes: found.quotes.map((quote) => ({
      type: quote.kind,
      content: quote.spans.map(span),
      cue: quote.cue ? [span(quote.cue)] : [],
      speaker: quote.speaker ? [span(quote.speaker)] : [],
      speakerName: names.get(quote.speaker?.actor ?? '') ?? quote.speaker?.text ?? null,
      confidence: quote.confidence,
    })),
    toponyms: found.mentions
      .filter(isToponym)
      .map((mention) => ({ ...words(mention), ...pointOf(found, mention) })),
    events: found.events.map((event) => ({
      type: event.type,
      mode: event.mode,
      actors: event.actors.map(words),
      recipients: event.recipients.map(words),
      ...span(event.trigger),
    })),
  };
}

const placeOf = (mention: FoundMention): string | null => mention.location ?? mention.place ?? null;

/** A name of a place, also where it stands for those who act there ("Russia said"), and an adjective that places something ("the Greek islands"). */
const isToponym = (mention: FoundMention): boolean =>
  (mention.form === 'name' && placeOf(mention) !== null && mention.precisionKm === undefined) ||
  (mention.form === 'demonym' && mention.location !== null);

function pointOf(
  found: Extraction,
  mention: FoundMention,
): { lat: number | null; lon: number | null; geonameId: string | null } {
  const location = found.locations.find(({ slug }) => slug === placeOf(mention));
  return {
    lat: location?.lat ?? null,
    lon: location?.lon ?? null,
    geonameId: location?.geonamesId?.toString() ?? null,
  };
}

/** Reads JSON Lines from a file and prints one extracted row for each. A row that is no document ends it with its line number. */
export async function extractFile(file: string, print: (line: string) => void): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    print(JSON.stringify(extractRow(parseRow(line, `${file}:${number}`))));
  }
}

function parseRow(line: string, where: string): CorpusRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: not JSON`, { cause: error });
  }
  const row: Partial<CorpusRow> = typeof value === 'object' && value !== null ? value : {};
  if (typeof row.id !== 'string' || typeof row.text !== 'string')
    throw new Error(`${where}: a row needs "id" and "text" as strings`);
  return { id: row.id, text: row.text, title: row.title ?? null, date: row.date ?? null };
}
