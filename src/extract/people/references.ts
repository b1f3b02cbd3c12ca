import { COUNTRY_NOUNS } from '../../lexicon/actors/role-nouns.js';
import { nounPhraseAt, type NounPhrase } from '../../text/chunks.js';
import type { Token } from '../../text/document.js';
import { byStart } from '../../text/span.js';
import type { Words } from '../mentions/words.js';
import type { FoundMention } from '../types.js';
import type { Actors } from './actors.js';
import { countryActor } from './known.js';
import { definiteAt } from './definite.js';
import { Discourse } from './discourse.js';
import type { Home } from './home.js';
import { isRoleNoun } from './roles.js';
import { pronounAt } from './pronouns.js';

/** Adds the pronouns and definite phrases that take up an actor named before, reading the report from its start. */
export function addReferences(
  words: Words,
  named: readonly FoundMention[],
  actors: Actors,
  home: Home,
): FoundMention[] {
  const sorted = [...named].sort(byStart);
  const all: FoundMention[] = [...sorted];
  const discourse = new Discourse(words, actors);
  let next = 0;
  let covered = 0;
  for (const token of words.tokens) {
    for (let mention = sorted[next]; mention && mention.start <= token.start; mention = sorted[next]) {
      if (mention.end > covered) {
        covered = mention.end;
        discourse.meet(mention, token.index);
      }
      next += 1;
    }
    if (token.start < covered) continue;
    const pronoun = pronounAt(words, token, discourse);
    if (pronoun) {
      all.push(pronoun);
      discourse.meet(pronoun, token.index);
      const country = ownCountry(words, token, pronoun, actors);
      if (country) all.push(country);
      continue;
    }
    const phrase = nounPhraseAt(words.document, token.index);
    if (!phrase || phrase.firstToken !== token.index) continue;
    // A phrase that holds a name is about that name.
    const following = sorted[next];
    if (following && following.start < phrase.end) continue;
    const named = following && namedAfter(words, phrase, following, actors);
    if (named) {
      all.push(named);
      covered = Math.max(covered, named.end);
      continue;
    }
    for (const one of [phrase, possessorOf(words, phrase)]) {
      const definite = one && definiteAt(words, one, discourse, actors, home);
      if (!definite) continue;
      all.push(definite);
      discourse.meet(definite, token.index);
      covered = Math.max(covered, definite.end);
    }
  }
  return all.sort(byStart);
}

/** "*The 39-year-old carpenter*, Joao Pires, said": whom the name right after a phrase and a comma tells. */
function namedAfter(
  { document, tokens }: Words,
  phrase: NounPhrase,
  name: FoundMention,
  actors: Actors,
): FoundMention | undefined {
  const [comma, first] = [tokens[phrase.endToken], tokens[phrase.endToken + 1]];
  if (comma?.text !== ',' || first?.start !== name.start || name.actor === null) return undefined;
  if (!/^[,.]/.test(document.text.slice(name.end, name.end + 1))) return undefined;
  if (tokens[phrase.firstToken]?.norm !== 'the' || actors.get(name.actor)?.kind !== 'person')
    return undefined;
  if (!isRoleNoun(tokens[phrase.head]?.norm ?? '')) return undefined;
  const { start, end } = phrase;
  return { ...name, start, end, text: document.text.slice(start, end), form: 'role', phrase: { start, end } };
}

/** "*The general*’s aides": whose something is; undefined where it is nobody's. */
function possessorOf({ tokens }: Words, phrase: NounPhrase): NounPhrase | undefined {
  const { possessive, firstToken } = phrase;
  const head = tokens[possessive - 1];
  if (!head || possessive <= firstToken) return undefined;
  return { ...phrase, endToken: possessive, head: head.index, end: head.end, possessive: -1 };
}

/** "*his country*": the country of the person whom the pronoun takes up. */
function ownCountry(
  words: Words,
  token: Token,
  { actor, number }: FoundMention,
  actors: Actors,
): FoundMention | undefined {
  const phrase = nounPhraseAt(words.document, token.index);
  const noun = words.tokens[phrase?.head ?? -1];
  const code = actor === null ? null : actors.get(actor)?.country;
  if (!phrase || phrase.firstToken !== token.index || !noun || !COUNTRY_NOUNS.has(noun.norm) || !code)
    return undefined;
  const country = actors.get(actor ?? '')?.kind === 'person' ? countryActor(code) : undefined;
  if (!country || number !== 'singular') return undefined;
  const { start, end } = phrase;
  return {
    start,
    end,
    text: words.document.text.slice(start, end),
    form: 'role',
    actor: actors.addKnown(country),
    location: null,
    phrase: { start, end },
    number,
    gender: 'neuter',
    confidence: 0.6,
  };
}
