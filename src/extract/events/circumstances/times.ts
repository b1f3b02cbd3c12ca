import { SUBORDINATORS } from '../../../lexicon/events/grammar.js';
import { isTensed, type VerbGroup, verbGroupAt } from '../../../text/chunks.js';
import { tokenIndexAt, type Sentence } from '../../../text/document.js';
import { contains, gapBetween, overlaps, type Span } from '../../../text/span.js';
import type { FoundQuote, FoundTime, TimeInterval } from '../../types.js';
import { NOUN_FRAMES } from '../frames.js';
import { subjectOf, type ParsedDocument } from '../clauses/roles.js';
import type { Trigger } from '../triggers/trigger.js';
import { chargeAt, isAside, OCCURS, SPEECH } from './asides.js';

const LIMITS = new Set(['until', 'till', 'through']);
const OPENERS: ReadonlySet<string> = new Set(SUBORDINATORS.split(' '));

/**
 * When an event happened: the time nearest to the trigger in its own part of the sentence, but not the time at which somebody said so;
 * else the day of publication, as an approximation.
 */
export function timeOf(
  document: ParsedDocument,
  trigger: Trigger,
  sentence: Sentence,
  claim: FoundQuote | null,
  times: FoundTime[],
  published: TimeInterval | null,
): TimeInterval | null {
  const content = claim?.spans ?? [];
  const charge = chargeAt(document, trigger);
  const usable = times.filter((time) => {
    if (!overlaps(time, sentence)) return false;
    if (content.length > 0 && !content.some((span) => contains(span, time))) return false;
    return (
      (content.length > 0 || !isSpeechTime(document, time, trigger)) &&
      !isElsewhere(document, trigger, time) &&
      !isLimit(document, trigger, time) &&
      (time.start < charge || time.precision === 'day')
    );
  });
  usable.sort((a, b) => gapBetween(trigger, a) - gapBetween(trigger, b));
  const nearest = usable.find((time) => !isLent(document, trigger, time)) ?? usable[0];
  if (nearest) return { from: nearest.from, to: nearest.to, precision: nearest.precision };
  return published;
}

/** "extended tariffs *until 2027*", "banned him *for six years*": how long it holds, not when it happened. */
const isLimit = (document: ParsedDocument, { type }: Trigger, time: Span): boolean => {
  const first = document.tokens[tokenIndexAt(document, time.start)];
  const opener =
    first && (LIMITS.has(first.norm) || first.norm === 'for')
      ? first
      : document.tokens[(first?.index ?? 0) - 1];
  const isTerm = opener?.norm === 'for' && (type === 'SANCTION' || type === 'COERCE');
  return isTerm || LIMITS.has(opener?.norm ?? '');
};

/**
 * Whether a time belongs to another verb: after the trigger to one between ("praised Xi for a plan he proposed last month"), before it
 * to one that only tells more of the subject ("who visited Berlin last year, praised").
 */
function isElsewhere(document: ParsedDocument, trigger: Trigger, time: FoundTime): boolean {
  if (time.start < trigger.end) {
    const first = document.sentences[document.tokens[trigger.at]?.sentence ?? -1]?.firstToken ?? 0;
    for (let i = tokenIndexAt(document, time.start); i >= first && document.tokens[i]?.text !== ','; i -= 1) {
      const group = verbGroupAt(document, i);
      if (group) return isOfAnother(document, group, trigger, first);
    }
    return false;
  }
  const end = tokenIndexAt(document, time.start);
  for (let i = trigger.at + 1; i < end; i += 1) {
    if (isOfDeed(document, i)) return true;
    const group = verbGroupAt(document, i);
    // "called on shopkeepers to close on Sunday": when it shall be done.
    const isAsked = group?.form === 'infinitive' && trigger.type === 'REQUEST' && time.precision === 'day';
    if (isAsked) return true;
    const finite = group !== undefined && isTensed(group);
    if (
      group &&
      finite &&
      group.index !== trigger.group?.index &&
      !OCCURS.has(document.tokens[group.head]?.lemma ?? '')
    )
      return true;
  }
  return false;
}

/** "detained 62 people *after attacks* on fans on Thursday": when the other deed happened. */
function isOfDeed({ tokens, nounPhrases, nounPhraseOf }: ParsedDocument, at: number): boolean {
  const norm = tokens[at]?.norm;
  if (norm !== 'after' && norm !== 'following') return false;
  const head = nounPhrases[nounPhraseOf[at + 1] ?? -1]?.head ?? -1;
  return NOUN_FRAMES.has(tokens[head]?.lemma ?? '');
}

/** "imposed sanctions *in 2017* and froze his assets last October": a time behind an earlier verb, which a later one has if it has no other. */
function isLent(document: ParsedDocument, trigger: Trigger, time: Span): boolean {
  if (time.start > trigger.start || trigger.noun) return false;
  const first = document.sentences[document.tokens[trigger.at]?.sentence ?? -1]?.firstToken ?? 0;
  for (let i = tokenIndexAt(document, time.start); i >= first && document.tokens[i]?.text !== ','; i -= 1) {
    const group = verbGroupAt(document, i);
    if (group) return group.index !== trigger.group?.index;
  }
  return false;
}

/** "praised a plan he *proposed* last month and blamed": a verb inside the clause of the trigger, before its time. */
function isOfAnother(document: ParsedDocument, group: VerbGroup, trigger: Trigger, first: number): boolean {
  if (group.index === trigger.group?.index) return false;
  if (isAside(document, group)) return true;
  if (!trigger.group || !isTensed(group) || OPENERS.has(document.tokens[first]?.norm ?? '')) return false;
  const [own, other] = [subjectOf(document, trigger.group), subjectOf(document, group)];
  return own !== null && other !== null && own.start < other.start;
}

/** "said on Wednesday": the time of the saying, unless saying is the event. */
function isSpeechTime(document: ParsedDocument, time: Span, trigger: Trigger): boolean {
  let i = tokenIndexAt(document, time.start) - 1;
  if (document.tokens[i]?.norm === 'on') i -= 1;
  const token = document.tokens[i];
  return token !== undefined && SPEECH.has(token.lemma) && token.pos === 'VERB' && !overlaps(token, trigger);
}
