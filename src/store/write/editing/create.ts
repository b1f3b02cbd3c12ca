import type { Database } from 'better-sqlite3';
import { readDocument, sentenceAt } from '../../../text/document.js';
import { slugOf } from '../../../text/fold.js';
import { splitParagraphs } from '../../../text/paragraphs.js';
import { spanOf, type Span, type TextSpan } from '../../../text/span.js';
import { prepared } from '../../read/list.js';
import { evidenceIds } from '../identity.js';
import { recordOf } from '../rows.js';
import { addActor, addEvent, addLocation, addMentions, addQuote } from './add.js';
import { mergePatch } from './patch.js';
import {
  Unfit,
  type ActorParts,
  type Edited,
  type EventParts,
  type LocationParts,
  type QuoteParts,
} from './parts.js';
import { EDITABLE } from './record.js';
import type { Decision } from './revise.js';
import { findWords, locateWords, type NamedWords } from './words.js';

/*
 * What the machine missed, added by an editor who names the words of the report. Parts that are not given are empty, or what the report
 * itself says: the sentence around the words.
 */

/** What is to be added is there already. */
export class AlreadyThere extends Error {
  constructor(
    readonly kind: Edited,
    readonly id: string,
  ) {
    super(`There is already the ${kind} ${id}: correct that one.`);
  }
}

interface Report {
  id: number;
  slug: string;
  body: string;
}

/** A new event or quote: the id of its report, the words that prove it, and any other parts. */
export interface StatedRecord {
  report: string;
  [part: string]: unknown;
}

/** A new actor or place, with the words of a report that stand for it. */
export interface StatedName {
  report?: string;
  mentions?: NamedWords[];
  [part: string]: unknown;
}

/** Adds an event, and gives its id. */
export function createEvent(
  db: Database,
  stated: StatedRecord & { type: EventParts['type']; trigger: NamedWords },
  decision: Decision,
): string {
  const { report: reportId, ...given } = stated;
  const report = reportOf(db, reportId);
  const trigger = findWords(report.body, given.trigger, 'trigger');
  const sentence = sentenceAround(report.body, trigger);
  const bare: EventParts = {
    type: given.type,
    mode: null,
    contexts: [],
    summary: sentence.text,
    evidence: [sentence],
    trigger,
    actors: [],
    locations: [],
    occurred: null,
    quantities: [],
    modality: 'asserted',
    claimedBy: null,
    claimedByWords: null,
    confidence: 1,
  };
  const parts = EDITABLE.event.settle(bare, withGiven(bare, given, report.body), report.body);
  const typeOf = prepared(db, 'SELECT type FROM Event WHERE slug = ?').pluck();
  const newId = evidenceIds(report.slug, report.body);
  for (;;) {
    const slug = newId(trigger.text, trigger);
    const type = typeOf.get(slug);
    if (type === parts.type) throw new AlreadyThere('event', slug);
    if (type !== undefined) continue;
    addEvent(db, report.id, slug, parts, decision);
    return slug;
  }
}

/** Adds a quote, and gives its id. */
export function createQuote(
  db: Database,
  stated: StatedRecord & { spans: NamedWords[] },
  decision: Decision,
): string {
  const { report: reportId, ...given } = stated;
  const report = reportOf(db, reportId);
  const spans = given.spans.map((words, i) => findWords(report.body, words, `spans.${i}`));
  const [first] = spans;
  if (!first) throw new Unfit('spans', 'A quote has words in its report.');
  const bare: QuoteParts = {
    kind: OPENING.test(report.body.slice(0, first.start)) ? 'direct' : 'indirect',
    spans,
    cue: null,
    speaker: null,
    speakerWords: null,
    addressee: null,
    addresseeWords: null,
    said: null,
    venue: null,
    about: { actors: [], locations: [] },
    context: sentenceAround(report.body, first),
    confidence: 1,
  };
  const parts = EDITABLE.quote.settle(bare, withGiven(bare, given, report.body), report.body);
  const slug = evidenceIds(report.slug, report.body)(first.text.slice(0, 80), first);
  if (recordOf(db, 'Quote', slug) !== null) throw new AlreadyThere('quote', slug);
  addQuote(db, report.id, slug, parts, decision);
  return slug;
}

/** A mark that opens speech, with nothing after it. */
const OPENING = /[“"„«‘]\s?$/;

/** Adds an actor, and gives its id. */
export function createActor(
  db: Database,
  stated: StatedName & Pick<ActorParts, 'name' | 'kind'>,
  decision: Decision,
): string {
  const { report, mentions, ...given } = stated;
  const bare: ActorParts = { ...given, role: null, country: null, aliases: [], parent: null };
  const parts = EDITABLE.actor.settle(bare, { ...bare, ...given }, null);
  const slug = idOf(parts.name);
  if (recordOf(db, 'Actor', slug) !== null) throw new AlreadyThere('actor', slug);
  addActor(db, slug, parts, decision);
  mention(db, report, mentions, { actorId: recordOf(db, 'Actor', slug) ?? 0 }, decision);
  return slug;
}

/** Adds a place, and gives its id: its name's, with its country where another place has that. */
export function createLocation(
  db: Database,
  stated: StatedName & Pick<LocationParts, 'name' | 'kind' | 'lat' | 'lon'>,
  decision: Decision,
): string {
  const { report, mentions, ...given } = stated;
  const bare: LocationParts = {
    ...given,
    country: null,
    admin1: null,
    geonamesId: null,
    precisionKm: null,
    aliases: [],
    parent: null,
  };
  const parts = EDITABLE.location.settle(bare, { ...bare, ...given }, null);
  const plain = idOf(parts.name);
  const slugs = [plain, ...(parts.country === null ? [] : [`${plain}-${parts.country.toLowerCase()}`])];
  const slug = slugs.find((one) => recordOf(db, 'Location', one) === null);
  const same = slugs.find((one) => isThere(db, one, parts));
  if (slug === undefined || same !== undefined) throw new AlreadyThere('location', same ?? plain);
  addLocation(db, slug, parts, decision);
  mention(db, report, mentions, { locationId: recordOf(db, 'Location', slug) ?? 0 }, decision);
  return slug;
}

/** Degrees within which a place of the same name is the same place. */
const NEAR = 0.5;

const isThere = (db: Database, slug: string, { lat, lon }: LocationParts): boolean =>
  prepared(db, 'SELECT 1 FROM Location WHERE slug = ? AND abs(lat - ?) < ? AND abs(lon - ?) < ?').get(
    slug,
    lat,
    NEAR,
    lon,
    NEAR,
  ) !== undefined;

function idOf(name: string): string {
  const slug = slugOf(name);
  if (slug === '')
    throw new Unfit('name', 'A name has letters; write it in Latin ones, and as it is among the aliases.');
  return slug;
}

function mention(
  db: Database,
  reportId: string | undefined,
  named: NamedWords[] = [],
  refersTo: { actorId: number } | { locationId: number },
  { at }: Decision,
): void {
  if (reportId === undefined) {
    if (named.length > 0) throw new Unfit('report', 'Say which report has the words.');
    return;
  }
  const report = reportOf(db, reportId);
  const words = named.map((one, i) => findWords(report.body, one, `mentions.${i}`));
  addMentions(db, report, words, refersTo, at);
}

function reportOf(db: Database, slug: string): Report {
  const report = prepared(db, 'SELECT id, slug, body, status FROM Report WHERE slug = ?').get(
    slug.toLowerCase(),
  ) as (Report & { status: string }) | undefined;
  if (!report) throw new Unfit('report', `There is no report ${slug}.`);
  if (report.status !== 'live')
    throw new Unfit('report', `The report ${slug} is ${report.status}: nothing is added to it.`);
  return report;
}

/** The parts that are given, their words found, and the others as they are without. */
const withGiven = <Parts>(bare: Parts, given: object, body: string): Parts =>
  // The API's schema holds what is given to the parts of its kind.
  mergePatch(bare, locateWords(given, body)) as Parts;

/** The sentence or sentences that words stand in; the words themselves where the text has none there. */
function sentenceAround(body: string, { start, end }: Span): TextSpan {
  // Sentences do not go beyond paragraphs: what stands elsewhere need not be read.
  const around = splitParagraphs(body).filter((one) => one.start < end && one.end > start);
  const document = readDocument(body, around);
  const first = sentenceAt(document, start);
  const last = sentenceAt(document, end - 1);
  return spanOf(body, Math.min(start, first?.start ?? start), Math.max(end, last?.end ?? first?.end ?? end));
}
