import type { Database } from 'better-sqlite3';
import type { FoundActor, FoundEvent, FoundQuote, Reference, TimeInterval } from '../src/extract/types.js';
import { spanOf, type Span, type TextSpan } from '../src/text/span.js';
import { storeActors } from '../src/store/write/actors.js';
import { evidenceIds } from '../src/store/write/identity.js';
import type { RowIds } from '../src/store/write/report.js';
import { addEvent, addQuote } from '../src/store/write/editing/add.js';
import { correct, reject, type Outcome } from '../src/store/write/editing/decide.js';
import { eventPartsOf } from '../src/store/write/editing/kinds/event.js';
import { quotePartsOf } from '../src/store/write/editing/kinds/quote.js';
import type { Decision } from '../src/store/write/editing/revise.js';
import { inFastTransaction, insertChanges, type Changed } from '../src/store/write/transaction.js';
import type { Store } from '../src/store/open.js';
import { prepared } from '../src/store/read/list.js';

/** Words of the report, and the id of whom or what they stand for; null where the report does not say. */
type Named = [words: string, id: string | null];

/** A quote as an editor states it. Words are looked for in `in`, the sentences around. */
interface StatedQuote extends Pick<FoundQuote, 'kind' | 'cueClass' | 'about'> {
  in: string;
  content: string[];
  cue: string;
  speaker: Named;
  addressee?: Named;
  said?: TimeInterval;
  venue?: string;
}

/** An event as an editor states it. Words are looked for in `in`, its evidence, then in `alsoIn`, where it is told again. */
interface StatedEvent extends Pick<
  FoundEvent,
  'type' | 'mode' | 'contexts' | 'summary' | 'occurred' | 'modality'
> {
  in: string;
  alsoIn?: string[];
  trigger: string;
  actors: Named[];
  recipients: Named[];
  locations: [words: string, id: string][];
  quantities: ({ words: string } & Omit<FoundEvent['quantities'][number], keyof TextSpan>)[];
  claimedBy?: Named;
}

/** What an editor decided on one report: the records as they should be. */
export interface Editorial {
  by: string;
  reason: string;
  /** Actors that the decisions name. Those that the machine found keep what it knows of them. */
  actors: FoundActor[];
  quotes: StatedQuote[];
  events: StatedEvent[];
  /** What to do with the machine's records that the editor did not state. */
  others: 'reject' | 'leave';
}

export type EditorialSummary = Record<Outcome, number>;

/** Confidence of what a person states. */
const CERTAIN = 1;

/**
 * Applies an editor's decisions on a stored report in one transaction. A stated record that the machine found alike is confirmed, one that
 * it found otherwise is corrected, one that it missed is added. What an editor decided before stays as it is.
 * @returns the outcome of each decision
 * @throws when words are not in the report, or an id has no record: nothing is written then
 */
export async function applyEditorial(
  store: Store,
  reportSlug: string,
  editorial: Editorial,
  now: string,
): Promise<Outcome[]> {
  const decision: Decision = { by: editorial.by, reason: editorial.reason, at: now };
  return inFastTransaction(store, (db) => {
    const changes: Changed[] = [];
    storeActors(db, editorial.actors, now, changes);
    insertChanges(db, changes, now);
    const report = prepared(db, 'SELECT id, slug, body FROM Report WHERE slug = ?').get(reportSlug) as Report;
    const desk = new Desk(db, report, knownIds(db), decision);
    const quotes = desk.settleQuotes(editorial.quotes);
    const events = desk.settleEvents(editorial.events);
    const others = editorial.others === 'reject' ? desk.rejectOthers() : [];
    return [...quotes, ...events, ...others];
  });
}

interface Report {
  id: number;
  slug: string;
  body: string;
}

function knownIds(db: Database): RowIds {
  const bySlug = (table: 'Actor' | 'Location') => {
    const rows = prepared(db, `SELECT slug, id FROM ${table}`).all() as { slug: string; id: number }[];
    return new Map(rows.map(({ slug, id }) => [slug, id]));
  };
  return { actors: bySlug('Actor'), locations: bySlug('Location') };
}

/** What the machine or an editor made of the report before. */
interface Row extends Span {
  slug: string;
  review: string;
  confidence: number;
}

type EventRow = Row & { type: string; triggerStart: number; triggerEnd: number };

/** One report on an editor's desk. */
class Desk {
  readonly #settled = new Set<string>();

  constructor(
    private readonly db: Database,
    private readonly report: Report,
    private readonly ids: RowIds,
    private readonly decision: Decision,
  ) {}

  settleQuotes(stated: StatedQuote[]): Outcome[] {
    const rows = this.#rows<Row>('Quote');
    const newId = evidenceIds(this.report.slug, this.report.body);
    return stated.map((statement) => {
      const quote = this.#readQuote(statement);
      const match = bestOverlap(
        rows.filter(({ slug }) => !this.#settled.has(slug)),
        hull(quote.spans),
      );
      const slug = match?.slug ?? newId(quote.spans[0]?.text ?? '', hull(quote.spans));
      this.#settled.add(slug);
      if (!match) {
        addQuote(this.db, this.report.id, slug, quotePartsOf(quote), this.decision);
        return 'added';
      }
      if (match.review !== 'unreviewed') return 'unchanged';
      const parts = quotePartsOf({ ...quote, confidence: match.confidence });
      return correct(this.db, 'quote', slug, () => parts, this.decision);
    });
  }

  settleEvents(stated: StatedEvent[]): Outcome[] {
    const rows = this.#rows<EventRow>('Event');
    const newId = evidenceIds(this.report.slug, this.report.body);
    return stated.map((statement) => {
      const event = this.#readEvent(statement);
      const free = rows.filter(({ slug }) => !this.#settled.has(slug));
      const match =
        free.find((row) => row.triggerStart < event.trigger.end && event.trigger.start < row.triggerEnd) ??
        free.find(
          (row) =>
            row.type.toUpperCase() === event.type &&
            event.evidence.some(({ start, end }) => start <= row.triggerStart && row.triggerEnd <= end) &&
            !stated.some((other) => other !== statement && this.#triggerOf(other).start === row.triggerStart),
        );
      const slug = match?.slug ?? newId(event.trigger.text, event.trigger);
      this.#settled.add(slug);
      if (!match) {
        addEvent(this.db, this.report.id, slug, eventPartsOf(event), this.decision);
        return 'added';
      }
      if (match.review !== 'unreviewed') return 'unchanged';
      const parts = eventPartsOf({ ...event, confidence: match.confidence });
      return correct(this.db, 'event', slug, () => parts, this.decision);
    });
  }

  /** Rejects every record of the report that was not stated. */
  rejectOthers(): Outcome[] {
    const others = (table: 'Quote' | 'Event') =>
      this.#rows<Row>(table).filter(
        ({ slug, review }) => review === 'unreviewed' && !this.#settled.has(slug),
      );
    return [
      ...others('Quote').map(({ slug }) => reject(this.db, 'quote', slug, this.decision)),
      ...others('Event').map(({ slug }) => reject(this.db, 'event', slug, this.decision)),
    ];
  }

  #rows<T extends Row>(table: 'Quote' | 'Event'): T[] {
    return prepared(this.db, `SELECT * FROM ${table} WHERE reportId = ? ORDER BY id`).all(
      this.report.id,
    ) as T[];
  }

  #readQuote(stated: StatedQuote): FoundQuote {
    const context = this.#find(stated.in, [{ start: 0, end: this.report.body.length }]);
    const within = [context];
    for (const id of stated.about.actors) this.#require('actors', id);
    for (const id of stated.about.locations) this.#require('locations', id);
    return {
      kind: stated.kind,
      spans: stated.content.map((words) => this.#find(words, within)),
      cue: this.#find(stated.cue, within),
      cueClass: stated.cueClass,
      speaker: this.#refer(stated.speaker, within),
      addressee: stated.addressee ? this.#refer(stated.addressee, within) : null,
      said: stated.said ?? null,
      venue: stated.venue === undefined ? null : this.#find(stated.venue, within),
      about: stated.about,
      context,
      confidence: CERTAIN,
    };
  }

  #readEvent(stated: StatedEvent): FoundEvent {
    const evidence = [stated.in, ...(stated.alsoIn ?? [])].map((words) =>
      this.#find(words, [{ start: 0, end: this.report.body.length }]),
    );
    return {
      type: stated.type,
      mode: stated.mode,
      contexts: stated.contexts,
      summary: stated.summary,
      evidence,
      trigger: this.#triggerOf(stated),
      actors: stated.actors.map((named) => this.#refer(named, evidence)),
      recipients: stated.recipients.map((named) => this.#refer(named, evidence)),
      locations: stated.locations.map(([words, location]) => {
        this.#require('locations', location);
        return { ...this.#find(words, evidence), location };
      }),
      occurred: stated.occurred,
      quantities: stated.quantities.map(({ words, ...rest }) => ({
        ...this.#find(words, evidence),
        ...rest,
      })),
      modality: stated.modality,
      claimedBy: stated.claimedBy ? this.#refer(stated.claimedBy, evidence) : null,
      confidence: CERTAIN,
    };
  }

  #triggerOf(stated: StatedEvent): TextSpan {
    return this.#find(stated.trigger, [this.#find(stated.in, [{ start: 0, end: this.report.body.length }])]);
  }

  #refer([words, actor]: Named, within: Span[]): Reference {
    if (actor !== null) this.#require('actors', actor);
    return { ...this.#find(words, within), actor };
  }

  #require(kind: keyof RowIds, id: string): void {
    if (!this.ids[kind].has(id))
      throw new Error(`The editorial of ${this.report.slug} names ${id}: no such ${kind.slice(0, -1)}`);
  }

  /** Whole words in the first of the spans that holds them. */
  #find(words: string, within: Span[]): TextSpan {
    for (const { start, end } of within) {
      for (let at = this.report.body.indexOf(words, start); at >= 0 && at + words.length <= end;) {
        const span = spanOf(this.report.body, at, at + words.length);
        if (standsAlone(this.report.body, span)) return span;
        at = this.report.body.indexOf(words, at + 1);
      }
    }
    throw new Error(`The editorial of ${this.report.slug} names words that are not there: ${words}`);
  }
}

const standsAlone = (text: string, { start, end }: Span): boolean =>
  !/\w\w/.test(text.slice(Math.max(0, start - 1), start + 1)) && !/\w\w/.test(text.slice(end - 1, end + 1));

const hull = (spans: Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** The row that shares most with a span, if it is at least half of what both cover. */
function bestOverlap<T extends Span>(rows: T[], span: Span): T | undefined {
  let best: T | undefined;
  let most = 0.5;
  for (const row of rows) {
    const common = Math.min(row.end, span.end) - Math.max(row.start, span.start);
    const share = common / (Math.max(row.end, span.end) - Math.min(row.start, span.start));
    if (share >= most) [best, most] = [row, share];
  }
  return best;
}
