import type { Words } from '../mentions/words.js';
import type { FoundMention } from '../types.js';
import type { Actors } from './actors.js';

/** A mention that a later one may take up. */
export interface Antecedent {
  actor: string;
  kind: string;
  gender: FoundMention['gender'];
  sentence: number;
  start: number;
  /** It is what a verb is said of. */
  subject: boolean;
}

/** The actors that a report has named lately, the last at the end. */
export class Discourse {
  private readonly recent: Antecedent[] = [];
  private readonly genders = new Map<string, FoundMention['gender']>();

  constructor(
    private readonly words: Words,
    private readonly actors: Actors,
  ) {}

  /** As many as a pronoun may look back over. */
  static readonly SIZE = 40;

  meet(mention: FoundMention, token: number): void {
    if (mention.actor === null || mention.form === 'demonym') return;
    if (mention.gender !== null) this.genders.set(mention.actor, mention.gender);
    this.recent.push({
      actor: mention.actor,
      kind: this.actors.get(mention.actor)?.kind ?? '',
      gender: this.genders.get(mention.actor) ?? null,
      sentence: this.words.tokens[token]?.sentence ?? -1,
      start: mention.start,
      subject: isSubject(this.words, token, mention.phrase.end),
    });
    if (this.recent.length > Discourse.SIZE) this.recent.shift();
  }

  genderOf(actor: string): FoundMention['gender'] {
    return this.genders.get(actor) ?? null;
  }

  learn(actor: string, gender: FoundMention['gender']): void {
    if (!this.genders.has(actor) && gender !== null) this.genders.set(actor, gender);
  }

  /** The antecedent that a weight prefers; the later of equals. Undefined where it refuses all. */
  choose(weight: (candidate: Antecedent, order: number) => number | undefined): Antecedent | undefined {
    let best: Antecedent | undefined;
    let top = -Infinity;
    this.recent.forEach((candidate, order) => {
      const own = weight(candidate, order);
      if (own !== undefined && own >= top) {
        top = own;
        best = candidate;
      }
    });
    return best;
  }
}

/** A verb group follows the phrase, or an aside between commas and then one. */
function isSubject(words: Words, token: number, end: number): boolean {
  const { tokens, document } = words;
  let at = token;
  while (tokens[at] && (tokens[at]?.start ?? Infinity) < end) at += 1;
  const sentence = tokens[token]?.sentence;
  if (tokens[at]?.sentence !== sentence) return false;
  const isVerb = (i: number): boolean =>
    (document.verbGroupOf[i] ?? -1) >= 0 && tokens[i]?.sentence === sentence;
  if (isVerb(at)) return true;
  if (tokens[at]?.text === ',')
    for (let i = at + 1; i < at + 12 && tokens[i]?.sentence === sentence; i += 1)
      if (tokens[i]?.text === ',') return isVerb(i + 1);
  // "said Putin"
  const before = token - 1;
  return (
    isVerb(before) &&
    tokens[before]?.pos === 'VERB' &&
    /^(?:said|says|added|asked|told)$/.test(tokens[before]?.norm ?? '')
  );
}
