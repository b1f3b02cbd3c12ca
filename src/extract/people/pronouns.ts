import type { Token } from '../../text/document.js';
import type { Words } from '../mentions/words.js';
import type { FoundMention } from '../types.js';
import type { Antecedent, Discourse } from './discourse.js';

interface Pronoun {
  gender: FoundMention['gender'];
  number: 'singular' | 'plural';
}

const MALE: Pronoun = { gender: 'male', number: 'singular' };
const FEMALE: Pronoun = { gender: 'female', number: 'singular' };
const NEUTER: Pronoun = { gender: 'neuter', number: 'singular' };
const PLURAL: Pronoun = { gender: null, number: 'plural' };

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, MALE] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, FEMALE] as const),
  ...['it', 'its', 'itself'].map((word) => [word, NEUTER] as const),
  ...['they', 'them', 'their', 'themselves'].map((word) => [word, PLURAL] as const),
]);

/** How many sentences back a pronoun may reach. */
const REACH = 5;

/** The mention that a pronoun of the third person makes, tied to the actor it takes up where that is clear; undefined for other words. */
export function pronounAt(words: Words, token: Token, discourse: Discourse): FoundMention | undefined {
  const pronoun = token.pos === 'PRON' ? PRONOUNS.get(token.norm) : undefined;
  if (!pronoun) return undefined;
  const acting = isObject(words, token)
    ? discourse.choose((candidate) => (acts(words, token, candidate) ? candidate.start : undefined))
    : undefined;
  const found = discourse.choose((candidate, order) =>
    candidate.actor === acting?.actor ? undefined : weigh(words, token, pronoun, candidate, order),
  );
  if (found && pronoun.number === 'singular' && pronoun.gender !== 'neuter')
    discourse.learn(found.actor, pronoun.gender);
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    form: 'pronoun',
    actor: found?.actor ?? null,
    location: null,
    phrase: { start: token.start, end: token.end },
    number: pronoun.number,
    gender: pronoun.gender,
    confidence: found ? 0.6 : 0,
  };
}

const SPEECH =
  /^(?:said|says|saying|added|announced|claimed|warned|insisted|confirmed|denied|reported|stated|and|but)$/;

function followsSpeech(words: Words, token: Token): boolean {
  const before = words.tokens[token.index - 1]?.norm ?? '';
  return SPEECH.test(before === 'that' ? (words.tokens[token.index - 2]?.norm ?? '') : before);
}

/** "They said more would follow.": a sentence that goes on with whom the one before was about. */
const opensSpeech = ({ tokens }: Words, token: Token): boolean =>
  tokens[token.index - 1]?.sentence !== token.sentence && SPEECH.test(tokens[token.index + 1]?.norm ?? '');

/** "It suspended deliveries.": what acts is whoever acted in the sentence before. */
const goesOn = ({ tokens }: Words, token: Token): boolean =>
  tokens[token.index - 1]?.sentence !== token.sentence &&
  tokens[token.index + 1]?.pos === 'VERB' &&
  !BEFALLS.test(tokens[token.index + 1]?.norm ?? '');
const BEFALLS =
  /^(?:came|comes|follows|followed|happened|happens|took|takes|remains|remained|seems|seemed|appears|appeared|looks|looked|means|meant|began|started|lasted|ended|broke|erupted|exploded|went|marks|marked|brings|brought)$/;

const isBody = ({ kind }: Antecedent, { number }: Pronoun): boolean =>
  number === 'plural' ? kind === 'group' || kind === 'armed_force' : kind !== 'country';

/** "called on *him*": what a verb is about, which is not who does it. */
const isObject = ({ tokens }: Words, { index, norm }: Token): boolean =>
  norm === 'him' || (norm === 'her' && !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[index + 1]?.pos ?? ''));

/** How far a verb's subject may stand before its object, in tokens. */
const CLAUSE = 24;

/** How many verb groups stand between an offset and a token; infinitely many where it is far. */
function verbsSince({ tokens, document }: Words, token: Token, start: number): number {
  const groups = new Set<number>();
  for (let i = token.index - 1; (tokens[i]?.start ?? -1) >= start; i -= 1) {
    if (token.index - i > CLAUSE) return Infinity;
    const group = document.verbGroupOf[i] ?? -1;
    if (group >= 0) groups.add(group);
  }
  return groups.size;
}

const acts = (words: Words, token: Token, { sentence, subject, start }: Antecedent): boolean =>
  sentence === token.sentence && subject && verbsSince(words, token, start) === 1;

function weigh(
  words: Words,
  token: Token,
  pronoun: Pronoun,
  candidate: Antecedent,
  order: number,
): number | undefined {
  const back = token.sentence - candidate.sentence;
  if (pronoun.number === 'plural' || pronoun.gender === 'neuter') {
    if (candidate.kind === 'person') return undefined;
    if (back === 1 && candidate.subject) {
      const isTakenUp = goesOn(words, token)
        ? pronoun.number === 'singular' || isBody(candidate, pronoun)
        : opensSpeech(words, token) && isBody(candidate, pronoun);
      return isTakenUp ? order * 0.01 : undefined;
    }
    if (back > 0) return undefined;
    // "its forces": whoever was named last in the sentence.
    if (token.norm === 'its') return order * 0.01;
    // "The ministry said it had": the subject of the verb of speech before, and nobody else.
    if (!candidate.subject || !followsSpeech(words, token)) return undefined;
    const isMany = candidate.kind === 'armed_force' || candidate.kind === 'group';
    if (pronoun.number === 'plural' && !isMany) return undefined;
    return order * 0.01;
  }
  if (candidate.kind !== 'person' || back > REACH) return undefined;
  if (candidate.gender !== null && candidate.gender !== pronoun.gender) return undefined;
  const known = candidate.gender === pronoun.gender ? 1 : 0;
  if (
    back === 0 &&
    candidate.subject &&
    isObject(words, token) &&
    verbsSince(words, token, candidate.start) === 1
  )
    return undefined;
  // "a peace plan he proposed": a clause on the noun before it looks to the nearest name.
  const before = words.tokens[token.index - 1];
  const isRelative = back === 0 && before?.pos === 'NOUN';
  const subject = candidate.subject && !isRelative ? 1.5 : 0;
  return known + subject - 1.6 * back + order * 0.01;
}
