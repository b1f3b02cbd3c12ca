import { DIVISION_NOUNS, DIVISION_OFFICES, NATION_OFFICES } from '../../lexicon/places/divisions.js';
import { PLACE_NOUNS } from '../../lexicon/actors/name-words.js';
import type { Name } from '../mentions/classify.js';
import { sameSentence, type Words } from '../mentions/words.js';
import { countryOf } from './atlas.js';
import { isDivision, type Candidate } from './candidate.js';
import type { Setting } from './setting.js';

/** Which of the things of its name a place is by the words beside it: a state and not the city or the nation, a river and not the town. */
export type Sense = 'division' | 'nation' | 'water' | null;

/** So much must the towns of a division say, and so little the names of a nation, for a name that both bear to be the division. */
const [TOWNS_SAY, NATION_SAYS] = [0.4, 0.3];

/** The senses of a report's names. One that both a nation and another's division bear keeps the sense that any of its uses tells. */
export class Senses {
  private readonly told = new Map<string, Sense>();

  constructor(
    private readonly words: Words,
    private readonly names: readonly Name[],
    private readonly setting: Setting,
  ) {
    names.forEach((name, i) => {
      if (name.kind !== 'place' || !isShared(name)) return;
      const sense = this.own(i);
      if (sense !== null && !this.told.has(name.key)) this.told.set(name.key, sense);
    });
  }

  of(at: number): Sense {
    const name = this.names[at];
    if (!name) return null;
    const own = this.own(at);
    if (own !== null || !isShared(name)) return own;
    return this.told.get(name.key) ?? (this.isAmongItsTowns(name) ? 'division' : null);
  }

  private own(at: number): Sense {
    const name = this.names[at];
    if (!name) return null;
    if (isWater(this.words, name)) return 'water';
    if (isNamedDivision(this.words, name)) return 'division';
    const shared = isShared(name);
    if (shared && isFollowedBy(this.words, name, NATION_OFFICES)) return 'nation';
    if (
      shared
        ? isFollowedBy(this.words, name, DIVISION_OFFICES)
        : isUsual(name) && readsAsDivision(this.words, this.names, at)
    )
      return 'division';
    return null;
  }

  /** "The Georgia Supreme Court ruled in Atlanta." */
  private isAmongItsTowns({ key, candidates }: Name): boolean {
    return (
      candidates.some(
        ({ kind, country, admin1 }) =>
          kind === 'region' && this.setting.division(`${country ?? ''}.${admin1 ?? ''}`, key) >= TOWNS_SAY,
      ) &&
      candidates.every(
        ({ kind, country }) => kind !== 'country' || this.setting.country(country ?? '', key) < NATION_SAYS,
      )
    );
  }
}

/** The name with what may be meant in a sense alone. */
export function inSense(name: Name, sense: Sense): Name {
  const kind = sense === 'nation' ? 'country' : sense === 'water' ? 'water' : null;
  return kind === null ? name : { ...name, candidates: name.candidates.filter((one) => one.kind === kind) };
}

const isUsual = ({ candidates }: Name): boolean => candidates.some(({ usual }) => usual);

/** A nation and a division of another bear the name: "Georgia". */
const isShared = ({ candidates }: Name): boolean =>
  candidates.some(({ kind }) => kind === 'country') &&
  candidates.some(
    (one) =>
      isDivision(one) &&
      candidates.every(({ kind, country }) => kind !== 'country' || country !== one.country),
  );

/** "Georgia governor", "Georgia’s prime minister" */
function isFollowedBy({ folded, tokens }: Words, { end }: Name, nouns: ReadonlySet<string>): boolean {
  const after = tokens[end]?.norm === "'s" ? end + 1 : end;
  const first = folded[after] ?? '';
  return nouns.has(first) || nouns.has(`${first} ${folded[after + 1] ?? ''}`);
}

/** How many tokens may stand between a place and whose it is. */
const OWNED = 5;

/** "the Lebanese city of Tripoli", "Lebanon’s Tripoli", "Libya’s capital, Tripoli": the country that a place is told to lie in. */
export function ownerOf(words: Words, names: readonly Name[], at: number): Candidate | undefined {
  const { tokens, folded } = words;
  const [owner, name] = [names[at - 1], names[at]];
  if (!owner || !name || name.first - owner.end > OWNED || !sameSentence(words, owner.first, name.first))
    return undefined;
  const country =
    owner.demonym === null
      ? owner.candidates.find(({ kind }) => kind === 'country')
      : countryOf(owner.demonym);
  if (!country || name.candidates.some(({ kind }) => kind === 'country')) return undefined;
  const isPossessor = tokens[owner.end]?.norm === "'s";
  if (owner.demonym === null && !isPossessor) return undefined;
  const from = isPossessor ? owner.end + 1 : owner.end;
  if (from === name.first) return isPossessor ? country : undefined;
  const link = tokens[name.first - 1];
  const isLinked = link?.norm === 'of' || link?.text === ',';
  const noun = isLinked ? name.first - 2 : name.first - 1;
  if (
    noun < from ||
    !PLACE_NOUNS.has(folded[noun] ?? '') ||
    (link?.text === ',' && folded[noun] !== 'capital')
  )
    return undefined;
  for (let i = from; i < noun; i += 1)
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(tokens[i]?.pos ?? '')) return undefined;
  return country;
}

/** "Kermanshah province": the noun after the name tells the division from its seat. */
const isNamedDivision = ({ folded }: Words, { end, candidates }: Name): boolean =>
  DIVISION_NOUNS.has(folded[end] ?? '') && candidates.some(isDivision);

/** An article opens the name of a water and nothing follows that it tells more of: "crossed the Dnipro", but "the Dnipro region". */
function isWater(words: Words, name: Name): boolean {
  if (words.tokens[name.first - 1]?.norm !== 'the') return false;
  const next = words.tokens[name.end];
  if (next && (next.pos === 'NOUN' || words.capital[name.end])) return false;
  return name.candidates.some(({ kind }) => kind === 'water');
}

/** "New York Governor" and "Ohio, New York and Maine": the state and not the city. */
function readsAsDivision(words: Words, names: readonly Name[], at: number): boolean {
  const name = names[at];
  if (!name) return false;
  const after = words.folded[name.end] === "'s" ? name.end + 1 : name.end;
  if (
    /^(?:state|governor|gov|senator|sen|rep|lawmakers|legislature|attorney|lieutenant)$/.test(
      words.folded[after] ?? '',
    )
  )
    return true;
  if (divisionsAround(names, at) >= 3) return true;
  return [names[at - 1], names[at + 1]].some((other) => {
    if (!other || other.kind !== 'place') return false;
    const [left, right] = other.first < name.first ? [other, name] : [name, other];
    if (right.first - left.end > 2 || right.first <= left.end) return false;
    for (let i = left.end; i < right.first; i += 1)
      if (!/^(?:[,&]|and|or)$/.test(words.tokens[i]?.norm ?? '')) return false;
    return (
      other.candidates.some(
        (one) =>
          isDivision(one) &&
          name.candidates.some((own) => own.kind === 'region' && own.country === one.country),
      ) && !isUsual(other)
    );
  });
}

/** How many of the three names on either side are divisions and nothing else: in a list of states New York is one too. */
function divisionsAround(names: readonly Name[], at: number): number {
  let count = 0;
  for (let i = Math.max(0, at - 3); i <= at + 3; i += 1) {
    const name = i === at ? undefined : names[i];
    if (name?.candidates.some(isDivision) && !isUsual(name)) count += 1;
  }
  return count;
}
