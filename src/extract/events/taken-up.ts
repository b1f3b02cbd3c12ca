import { DEED_ROWS, POINTING_BACK, TAKES_UP_ALL } from '../../lexicon/events/anaphora.js';
import type { EventType } from '../../lexicon/plover.js';
import type { NounPhrase } from '../../text/chunks.js';
import { spanOf } from '../../text/span.js';
import type { FoundEvent, Reference, TimeInterval } from '../types.js';
import { subjectOf, type ParsedDocument } from './clauses/roles.js';
import type { Trigger } from './triggers/trigger.js';

/*
 * Words about a deed are words about who did it: "imposed tariffs … Hanoi condemned *the decision*" is said of those who imposed them.
 */

/** An event with the words that tell it. */
export interface Told {
  event: FoundEvent;
  trigger: Trigger;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const POINTS = words(POINTING_BACK);
const WHOLE = words(TAKES_UP_ALL);
/** What is praised, blamed or turned down may be a deed. */
const JUDGES: ReadonlySet<EventType> = new Set<EventType>(['SUPPORT', 'ACCUSE', 'REJECT']);

interface Deed {
  nouns: ReadonlySet<string>;
  types: ReadonlySet<EventType> | null;
}
const DEEDS: ReadonlyMap<string, Deed> = new Map(
  DEED_ROWS.flatMap(({ nouns, types }) => {
    const deed = { nouns: words(nouns), types: types && new Set(types) };
    return [...deed.nouns].map((noun): [string, Deed] => [noun, deed]);
  }),
);

/**
 * The events of a report in its order, those that judge a deed told before with whose deed it was.
 * @param published about when the report was published: what happened long before is no news to judge
 */
export function withDeedsTakenUp(
  document: ParsedDocument,
  told: readonly Told[],
  published: TimeInterval | null,
): FoundEvent[] {
  const done: Told[] = [];
  for (const { event, trigger } of told) {
    const phrase = deedOf(document, event, trigger);
    const doers =
      phrase && !isNamed(document, event, phrase)
        ? doersOf(document, phrase, trigger, done, published)
        : null;
    const others = doers?.filter((one) => !event.actors.some((actor) => isSame(one, actor)));
    const recipients = others && (others.length > 0 || isOnly(event, phrase)) ? others : event.recipients;
    done.push({ event: { ...event, recipients }, trigger });
  }
  return done.map(({ event }) => event);
}

/** Whether a judgement names whom it is about; "the violence *against protesters*" names who suffered it. */
function isNamed(document: ParsedDocument, { type, recipients }: FoundEvent, phrase: NounPhrase): boolean {
  const deed = DEEDS.get(document.tokens[phrase.head]?.lemma ?? '');
  const isSuffered = type === 'ACCUSE' && deed?.types?.has('ASSAULT');
  return recipients.some(({ actor, start }) =>
    start === phrase.start ? actor !== null : !(isSuffered && start > phrase.end),
  );
}

/** Whether nobody but the deed itself stands where its doer should. */
const isOnly = ({ recipients }: FoundEvent, phrase: NounPhrase | null): boolean =>
  recipients.every(({ start }) => start === phrase?.start);

/** The phrase that takes a deed up: what a verb of judging is about. */
function deedOf(
  document: ParsedDocument,
  { type }: FoundEvent,
  { group, object, noun }: Trigger,
): NounPhrase | null {
  const phrase = group?.passive ? subjectOf(document, group) : object;
  if (!phrase || noun || !JUDGES.has(type)) return null;
  const { tokens } = document;
  const isAll = phrase.firstToken === phrase.head && WHOLE.has(tokens[phrase.head]?.norm ?? '');
  const isDeed =
    DEEDS.has(tokens[phrase.head]?.lemma ?? '') && POINTS.has(tokens[phrase.firstToken]?.norm ?? '');
  return isAll || isDeed ? phrase : null;
}

/** How many events back a deed may have been told; the first of a report, which it is about, always. */
const REACH = 40;

/** Who did what a phrase takes up, in the phrase's own words; nobody where nothing that fits was told, or by nobody. */
function doersOf(
  document: ParsedDocument,
  phrase: NounPhrase,
  judging: Trigger,
  before: readonly Told[],
  published: TimeInterval | null,
): Reference[] {
  const deed = DEEDS.get(document.tokens[phrase.head]?.lemma ?? '');
  const near = before.length > REACH ? [...before.slice(0, 1), ...before.slice(-REACH)] : before;
  const recent = near.filter(({ event }) => !isPast(event, published));
  const told = deed?.types ? named(document, recent, deed) : lastOrLead(document, recent, judging);
  if (!told) return [];
  // What was judged before is judged again: "rejected the idea, and Hamas condemned it".
  const isJudged = !deed?.types && deedOf(document, told.event, told.trigger) !== null;
  return (isJudged ? told.event.recipients : told.event.actors).map((one) =>
    one.actor === null ? one : { ...spanOf(document.text, phrase.start, phrase.end), actor: one.actor },
  );
}

/** The last event of a deed's types, rather one told in its own words: "tariffs … the duties". */
function named(document: ParsedDocument, recent: readonly Told[], { nouns, types }: Deed): Told | undefined {
  const fitting = recent.filter(({ event }) => types?.has(event.type));
  return (
    fitting.findLast(({ trigger }) => {
      const sentence = document.sentences[sentenceOf(document, trigger)];
      const tokens = document.tokens.slice(sentence?.firstToken, sentence?.endToken);
      return tokens.some(({ lemma }) => nouns.has(lemma));
    }) ?? fitting.at(-1)
  );
}

/** "the decision": what this sentence or the one before tells, else what the report is about. */
function lastOrLead(document: ParsedDocument, recent: readonly Told[], judging: Trigger): Told | undefined {
  const last = recent.at(-1);
  const isNear = last && sentenceOf(document, judging) - sentenceOf(document, last.trigger) < 2;
  return isNear ? last : recent[0];
}

const sentenceOf = (document: ParsedDocument, { at }: Trigger): number => document.tokens[at]?.sentence ?? 0;

const isPast = ({ occurred }: FoundEvent, published: TimeInterval | null): boolean =>
  occurred !== null && published !== null && Date.parse(published.from) - Date.parse(occurred.to) > WEEK;
const WEEK = 7 * 86_400_000;

const isSame = (a: Reference, b: Reference): boolean =>
  a.start === b.start || (a.actor !== null && a.actor === b.actor);
