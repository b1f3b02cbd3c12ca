import type { FoundQuote } from '../../../../extract/types.js';
import { contains, spanOf, wordsOf, type Span } from '../../../../text/span.js';
import { quoteColumns, replaceAbout } from '../../quotes.js';
import { updateRow } from '../../rows.js';
import { isSame, type Editable, type Referred } from '../editable.js';
import { Unfit, type QuoteParts } from '../parts.js';
import { mayReferTo, rowIdsOf } from '../references.js';
import { settleInterval } from '../times.js';

type Told = Omit<QuoteParts, 'speaker' | 'addressee' | 'about'> & {
  speaker: Referred | null;
  addressee: Referred | null;
  about: { actors: Referred[]; locations: Referred[] };
};

export const QUOTE: Editable<QuoteParts> = {
  table: 'Quote',
  list: 'quotes',
  read(record) {
    const told = record as Told;
    const { actors, locations } = told.about;
    return {
      kind: told.kind,
      spans: told.spans,
      cue: told.cue,
      speaker: told.speaker?.id ?? null,
      speakerWords: told.speakerWords,
      addressee: told.addressee?.id ?? null,
      addresseeWords: told.addresseeWords,
      said: told.said,
      venue: told.venue,
      about: { actors: idsOf(actors), locations: idsOf(locations) },
      context: told.context,
      confidence: told.confidence,
    };
  },
  settle(before, after, body) {
    const { cue, about } = after;
    if (after.spans.length === 0) throw new Unfit('spans', 'A quote has words in its report.');
    const spans = [...after.spans].sort((a, b) => a.start - b.start);
    return {
      ...after,
      spans,
      cue: cue && { ...wordsOf(cue), class: cue.class ?? before.cue?.class ?? 'statement' },
      said: settleInterval(after.said, 'said'),
      about: { actors: sorted(about.actors), locations: sorted(about.locations) },
      context: around([after.context, ...spans], body ?? ''),
    };
  },
  write(db, id, before, after) {
    const { speaker, addressee, about } = after;
    updateRow(db, 'Quote', id, {
      ...quoteColumns({ quote: foundQuoteOf(after), context: after.context }, NOBODY),
      speakerId: mayReferTo(db, 'Actor', speaker, 'speaker'),
      ...(speaker === before.speaker ? {} : { speakerFromId: null }),
      speakerText: after.speakerWords?.text ?? null,
      speakerStart: after.speakerWords?.start ?? null,
      speakerEnd: after.speakerWords?.end ?? null,
      addresseeId: mayReferTo(db, 'Actor', addressee, 'addressee'),
      ...(addressee === before.addressee ? {} : { addresseeFromId: null }),
      addresseeText: after.addresseeWords?.text ?? null,
      addresseeStart: after.addresseeWords?.start ?? null,
      addresseeEnd: after.addresseeWords?.end ?? null,
    });
    if (isSame(before.about, about)) return;
    const ids = {
      actors: rowIdsOf(db, 'Actor', about.actors, 'about'),
      locations: rowIdsOf(db, 'Location', about.locations, 'about'),
    };
    replaceAbout(db, id, ids);
  },
};

const NOBODY = { actors: new Map<string, number>(), locations: new Map<string, number>() };

const idsOf = (references: Referred[]): string[] => sorted(references.map(({ id }) => id));
const sorted = (ids: string[]): string[] => [...new Set(ids)].sort();

/** The first span, widened so that it holds the others. */
function around([context, ...spans]: [Span & { text: string }, ...Span[]], body: string) {
  if (spans.every((span) => contains(context, span))) return context;
  const start = Math.min(context.start, ...spans.map((span) => span.start));
  return spanOf(body, start, Math.max(context.end, ...spans.map((span) => span.end)));
}

/** The parts of a quote as extraction finds them; those who speak and listen aside, who may be known without words. */
export function foundQuoteOf({
  kind,
  spans,
  cue,
  said,
  venue,
  about,
  context,
  confidence,
}: QuoteParts): FoundQuote {
  const cueClass = cue?.class ?? 'statement';
  return {
    kind,
    spans,
    cue,
    cueClass,
    speaker: null,
    addressee: null,
    said,
    venue,
    about,
    context,
    confidence,
  };
}

/** What extraction found of a quote, as parts. */
export function quotePartsOf(found: FoundQuote): QuoteParts {
  const { cue, speaker, addressee, venue, about } = found;
  return {
    kind: found.kind,
    spans: found.spans.map(wordsOf),
    cue: cue && { ...wordsOf(cue), class: found.cueClass },
    speaker: speaker?.actor ?? null,
    speakerWords: speaker && wordsOf(speaker),
    addressee: addressee?.actor ?? null,
    addresseeWords: addressee && wordsOf(addressee),
    said: found.said,
    venue: venue && wordsOf(venue),
    about: { actors: sorted(about.actors), locations: sorted(about.locations) },
    context: wordsOf(found.context),
    confidence: found.confidence,
  };
}
