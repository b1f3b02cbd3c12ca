import { SPEECH_VERBS } from '../../../lexicon/cues.js';
import { BLAME_VERBS, CHARGING_VERBS } from '../../../lexicon/events/grammar.js';
import { OCCURRENCE_VERBS } from '../../../lexicon/events/verbs.js';
import { verbGroupAt, type VerbGroup } from '../../../text/chunks.js';
import type { ParsedDocument } from '../clauses/roles.js';
import type { Trigger } from '../triggers/trigger.js';

/*
 * What stands beside a trigger but tells of another deed, so that places and times there are not the trigger's own.
 */

/** Verbs that only say that something takes place; and those of saying, whose places and times are not the deed's. */
export const OCCURS: ReadonlySet<string> = new Set(OCCURRENCE_VERBS.split(' '));
export const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);
const BLAMES: ReadonlySet<string> = new Set(BLAME_VERBS.split(' '));
const CHARGES: ReadonlySet<string> = new Set(CHARGING_VERBS.split(' '));
export const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);
/** How far a charge may stand from its verb, in tokens. */
const CHARGE_REACH = 16;

/**
 * Where what somebody is charged with begins, since what stands there tells of that deed: "accused them of *firing on a post near Kapan*",
 * "blamed Russia for *the collapse of talks last March*"; infinite where a verb charges nobody.
 */
export function chargeAt(document: ParsedDocument, trigger: Trigger): number {
  const { tokens, nounPhraseOf } = document;
  const lemma = tokens[trigger.group?.head ?? -1]?.lemma ?? '';
  if (!trigger.group || trigger.noun || !BLAMES.has(lemma)) return Infinity;
  const from = trigger.group.endToken;
  for (let i = from; i < from + CHARGE_REACH && tokens[i]?.sentence === tokens[from]?.sentence; i += 1) {
    const norm = tokens[i]?.norm;
    if (norm !== 'of' && norm !== 'for') continue;
    const isDoing = verbGroupAt(document, i + 1)?.form === 'gerund';
    const isDeed = norm === 'for' && CHARGES.has(lemma) && (nounPhraseOf[i + 1] ?? -1) >= 0;
    if (isDoing || isDeed) return tokens[i]?.start ?? Infinity;
  }
  return Infinity;
}

/** "who *studied* in London", "*based* in Entebbe": what only tells more of its subject. */
export const isAside = (document: ParsedDocument, group: VerbGroup): boolean =>
  document.roles[group.index]?.reduced === true ||
  RELATIVE.has(document.tokens[group.firstToken - 1]?.norm ?? '');
