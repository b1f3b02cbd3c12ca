import { nounPhraseAt } from '../../text/chunks.js';
import { byStart } from '../../text/span.js';
import type { Words } from '../mentions/words.js';
import type { FoundMention } from '../types.js';
import type { Actors } from './actors.js';
import { definiteAt } from './definite.js';
import { Discourse } from './discourse.js';
import { pronounAt } from './pronouns.js';

/** Adds the pronouns and definite phrases that take up an actor named before, reading the report from its start. */
export function addReferences(words: Words, named: readonly FoundMention[], actors: Actors): FoundMention[] {
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
      continue;
    }
    const phrase = nounPhraseAt(words.document, token.index);
    if (!phrase || phrase.firstToken !== token.index) continue;
    // A phrase that holds a name is about that name.
    const following = sorted[next];
    if (following && following.start < phrase.end) continue;
    const definite = definiteAt(words, phrase, discourse, actors);
    if (!definite) continue;
    all.push(definite);
    discourse.meet(definite, token.index);
    covered = Math.max(covered, definite.end);
  }
  return all.sort(byStart);
}
