import type { Words } from '../mentions/words.js';
import type { FoundMention } from '../types.js';
import type { Actors } from './actors.js';

const PRONOUNS: Readonly<Record<string, { gender: FoundMention['gender']; number: 'singular' | 'plural' }>> =
  {
    he: { gender: 'male', number: 'singular' },
    him: { gender: 'male', number: 'singular' },
    his: { gender: 'male', number: 'singular' },
    himself: { gender: 'male', number: 'singular' },
    she: { gender: 'female', number: 'singular' },
    her: { gender: 'female', number: 'singular' },
    hers: { gender: 'female', number: 'singular' },
    herself: { gender: 'female', number: 'singular' },
    they: { gender: null, number: 'plural' },
    them: { gender: null, number: 'plural' },
    it: { gender: 'neuter', number: 'singular' },
  };

/** How many sentences back a pronoun may reach. */
const REACH = 4;

/** Adds a mention for every personal pronoun of the third person, tied to the actor that it takes up where that is clear. */
export function resolvePronouns(
  words: Words,
  mentions: readonly FoundMention[],
  actors: Actors,
): FoundMention[] {
  const all = [...mentions];
  const { tokens, document } = words;
  const named = mentions.filter(({ actor }) => actor !== null);
  let next = 0;
  const recent: {
    actor: string;
    gender: FoundMention['gender'];
    sentence: number;
    subject: boolean;
    kind: string;
  }[] = [];
  const genders = new Map<string, FoundMention['gender']>();
  for (const token of tokens) {
    for (let mention = named[next]; mention && mention.start <= token.start; mention = named[next]) {
      next += 1;
      if (mention.actor === null || mention.form === 'demonym') continue;
      if (mention.gender) genders.set(mention.actor, mention.gender);
      const sentence = token.sentence;
      const first = document.sentences[sentence];
      const isSubject = first !== undefined && mention.start - first.start < 60;
      recent.push({
        actor: mention.actor,
        gender: genders.get(mention.actor) ?? mention.gender,
        sentence,
        subject: isSubject,
        kind: actors.get(mention.actor)?.kind ?? '',
      });
      if (recent.length > 60) recent.shift();
    }
    const pronoun = token.pos === 'PRON' ? PRONOUNS[token.norm] : undefined;
    if (!pronoun) continue;
    let actor: string | null = null;
    if (pronoun.number === 'singular' && pronoun.gender !== 'neuter') {
      let best = -Infinity;
      recent.forEach((candidate, order) => {
        if (candidate.kind !== 'person' || token.sentence - candidate.sentence > REACH) return;
        const gender = genders.get(candidate.actor) ?? null;
        if (gender !== null && gender !== pronoun.gender) return;
        const score =
          -2 * (token.sentence - candidate.sentence) +
          (candidate.subject ? 1.5 : 0) +
          (gender === pronoun.gender ? 1 : 0) +
          order * 0.001;
        if (score >= best) {
          best = score;
          actor = candidate.actor;
        }
      });
    }
    all.push({
      start: token.start,
      end: token.end,
      text: token.text,
      form: 'pronoun',
      actor,
      location: null,
      phrase: { start: token.start, end: token.end },
      number: pronoun.number,
      gender: pronoun.gender,
      confidence: actor === null ? 0 : 0.6,
    });
    if (actor !== null) {
      genders.set(actor, genders.get(actor) ?? pronoun.gender);
      recent.push({
        actor,
        gender: pronoun.gender,
        sentence: token.sentence,
        subject: token.norm === 'he' || token.norm === 'she',
        kind: 'person',
      });
    }
  }
  return all;
}
