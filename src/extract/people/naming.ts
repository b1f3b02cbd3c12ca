import { SAID } from '../../lexicon/actors/person-cues.js';
import { LAND_NOUNS } from '../../lexicon/actors/place-cues.js';
import { GROUP_NOUNS } from '../../lexicon/actors/role-nouns.js';
import type { Name } from '../mentions/classify.js';
import { startingIn } from '../../text/span.js';
import type { Words } from '../mentions/words.js';
import { countryOf } from '../places/atlas.js';
import type { Locations } from '../places/locations.js';
import type { ResolvedPlace } from '../places/resolve.js';
import type { FoundMention } from '../types.js';
import { agentOf } from './agents.js';
import { introducedAcronyms } from './acronyms.js';
import type { Actors } from './actors.js';
import type { Home } from './home.js';
import { countryActor, known, type KnownActor } from './known.js';
import { roleAfter, roleBefore, type Role } from './roles.js';
import { ShortForms } from './short-forms.js';
import { stateBody } from './state-bodies.js';

const CAPITAL = /^\p{Lu}/u;

/** Gives each name its actor or its place. A name in a longer state body ("Ukraine’s defence ministry") nests in that body's mention. */
export function nameActors(
  words: Words,
  names: readonly Name[],
  places: ReadonlyMap<number, ResolvedPlace>,
  actors: Actors,
  locations: Locations,
  home: Home,
): FoundMention[] {
  const textOf = (name: { first: number; end: number }): string =>
    words.document.text.slice(words.tokens[name.first]?.start ?? 0, words.tokens[name.end - 1]?.end ?? 0);
  const people = new ShortForms(names, textOf);
  const acronyms = introducedAcronyms(words, names);
  const mentions: FoundMention[] = [];
  const roles: { slug: string; role: Role }[] = [];

  let bodyEnd = 0;
  names.forEach((name, i) => {
    if (name.kind === 'thing' || name.silent) return;
    const mention = mentionOf(words, name, textOf(name));
    if (!mention) return;
    // "Foreign Ministry" in "Israeli Foreign Ministry" is nobody else.
    if (name.kind === 'organisation' && !name.fact && mention.end <= bodyEnd) return;
    if (name.kind === 'person') {
      const role = nameAPerson(words, name, mention, people, actors);
      if (role && mention.actor !== null) roles.push({ slug: mention.actor, role });
      const body = bodyOfRank(words, name);
      if (body && mention.actor !== null) roles.push({ slug: mention.actor, role: body });
      mentions.push(mention);
    } else if (
      name.kind === 'organisation' ||
      (words.capital[name.first] === 2 && names[acronyms.get(name.key) ?? -1]?.kind === 'organisation')
    ) {
      const whole = names[acronyms.get(name.key) ?? -1];
      const fact =
        name.fact ?? whole?.fact ?? ministryOf(words, name, names[i + 1]) ?? home.bodyAt(name.end, name.key);
      if (fact) mention.actor = actors.addKnown(fact, mention.text);
      else {
        mention.actor = actors.addNamed(whole ? textOf(whole) : mention.text, 'organisation');
        if (whole) actors.addAlias(mention.actor, mention.text);
      }
      mentions.push(mention);
    } else {
      const found = placeOrPeople(words, name, mention, places.get(i), places.get(i - 1), actors, locations);
      for (const { end } of found) bodyEnd = Math.max(bodyEnd, end);
      mentions.push(...found);
    }
  });
  for (const { slug, role } of roles) tieToBody(words, slug, role, mentions, actors);
  return mentions;
}

/** "Foreign Ministry spokeswoman Mao Ning": the ministry of the country that the lexicon has for the person it speaks through. */
function ministryOf(words: Words, name: Name, next: Name | undefined): KnownActor | undefined {
  const country = next?.kind === 'person' && next.titleFirst - name.end <= 1 ? next.fact?.country : null;
  return country && next && next.first - name.end <= 3 && words.capital[name.first]
    ? stateBody(country, name.key)
    : undefined;
}

/** "Colonel Ahmed Osman of the Sudanese army": what follows "of" a name with a rank, up to the next verb or mark. */
function bodyOfRank({ tokens }: Words, name: Name): Role | undefined {
  if (name.title === '' || tokens[name.end]?.norm !== 'of') return undefined;
  const first = name.end + 1;
  let end = first;
  while (end < first + 6 && tokens[end] && /^(?:NOUN|PROPN|ADJ|DET|ADP|PART)$/.test(tokens[end]?.pos ?? ''))
    end += 1;
  return end > first ? { text: '', first, end } : undefined;
}

function mentionOf(words: Words, name: Name, text: string): FoundMention | undefined {
  const from = words.tokens[name.first];
  const to = words.tokens[name.end - 1];
  const opening = words.tokens[name.titleFirst];
  if (!from || !to || !opening) return undefined;
  return {
    start: from.start,
    end: to.end,
    text,
    form: 'name',
    actor: null,
    location: null,
    phrase: { start: opening.start, end: to.end },
    number: 'singular',
    gender: 'neuter',
    confidence: name.confidence,
  };
}

/** Ties a person's name to its actor, with the role that stands beside it. */
function nameAPerson(
  words: Words,
  name: Name,
  mention: FoundMention,
  people: ShortForms,
  actors: Actors,
): Role | undefined {
  const before = roleBefore(words, name);
  const after = roleAfter(words, name);
  const role = before ?? after;
  if (before)
    mention.phrase.start = Math.min(mention.phrase.start, words.tokens[before.first]?.start ?? Infinity);
  if (after) mention.phrase.end = words.tokens[after.end - 1]?.end ?? mention.phrase.end;
  const person = people.take(name, mention.text, spokenAs(words, name));
  const fact = name.fact ?? person?.fact;
  if (fact) {
    mention.actor = actors.addKnown(fact, mention.text);
    mention.gender = fact.gender;
    return before ?? undefined;
  }
  mention.actor = actors.addNamed(person?.name ?? mention.text, 'person', { role: role?.text ?? null });
  actors.addAlias(mention.actor, mention.text);
  mention.gender = name.gender ?? person?.gender ?? null;
  return role;
}

/** "Smith said she was tired": the gender of who speaks, by the pronoun that the speech opens with. */
function spokenAs({ tokens }: Words, { end }: Name): Name['gender'] {
  if (!SAID.has(tokens[end]?.norm ?? '')) return null;
  const at = tokens[end + 1]?.norm === 'that' ? end + 2 : end + 1;
  const pronoun = tokens[at]?.norm;
  return pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null;
}

/** The body or state that a role names is what the person speaks for: "Pentagon spokesperson". */
function tieToBody(
  words: Words,
  slug: string,
  role: Role,
  mentions: readonly FoundMention[],
  actors: Actors,
): void {
  const row = actors.get(slug);
  const start = words.tokens[role.first]?.start ?? 0;
  const end = words.tokens[role.end - 1]?.end ?? 0;
  if (!row || row.parent !== null) return;
  const inside = startingIn(mentions, { start, end }).filter(
    (mention) => mention.end <= end && mention.actor !== null && mention.actor !== slug,
  );
  const [body] = inside.sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!body || body.actor === null) return;
  const parent = actors.get(body.actor);
  if (!parent || parent.kind === 'person' || parent.kind === 'media') return;
  row.parent = parent.slug;
  row.country ??= parent.country;
}

/** What a demonym or the name of a place gives: a state body that it opens, the country that acts, or the place. */
function placeOrPeople(
  words: Words,
  name: Name,
  mention: FoundMention,
  resolved: ResolvedPlace | undefined,
  before: ResolvedPlace | undefined,
  actors: Actors,
  locations: Locations,
): FoundMention[] {
  const found: FoundMention[] = [];
  const code = name.demonym ?? (resolved?.place.kind === 'country' ? resolved.place.country : null);
  const body = bodyAfter(words, name, code);
  if (body)
    found.push({
      ...mention,
      actor: actors.addKnown(body.actor),
      end: body.end,
      text: words.document.text.slice(mention.start, body.end),
      phrase: { start: mention.start, end: body.end },
      number: body.plural ? 'plural' : 'singular',
    });
  if (name.kind === 'demonym') {
    const land = name.demonym === null ? undefined : countryOf(name.demonym);
    const people = name.demonym === null ? undefined : countryActor(name.demonym);
    if (land && LAND_NOUNS.has(words.folded[name.end] ?? ''))
      found.push({ ...mention, form: 'demonym', location: locations.add(land) });
    else if (people) found.push({ ...mention, form: 'demonym', actor: actors.addKnown(people) });
    return found;
  }
  if (!resolved) return found;
  mention.confidence = Math.min(name.confidence, resolved.confidence);
  const agent = name.embedded ? undefined : agentOf(words, name, resolved, before);
  if (agent) {
    mention.actor = actors.addKnown(agent);
    mention.place = locations.add(resolved.place, mention.text);
  } else mention.location = locations.add(resolved.place, mention.text);
  found.push(mention);
  return found;
}

/** "’s defence ministry", "forces", "armed forces" right after a country or a demonym. */
function bodyAfter(
  words: Words,
  name: Name,
  code: string | null,
): { actor: KnownActor; end: number; plural: boolean } | undefined {
  if (code === null || name.embedded) return undefined;
  let at = name.end;
  if (words.tokens[at]?.norm === "'s" || words.tokens[at]?.norm === "'") at += 1;
  let noun = '';
  let found: { actor: KnownActor; end: number; plural: boolean } | undefined;
  for (let i = at; i < at + 4; i += 1) {
    const token = words.tokens[i];
    if (!token || token.sentence !== words.tokens[name.first]?.sentence) break;
    // A verb between is what the country did ("Kenya deployed troops"), but for the participles of names ("Armed Forces").
    const isNamed = token.pos === 'VERB' && (token.norm === 'armed' || CAPITAL.test(token.text));
    if (!(token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN' || isNamed)) break;
    noun = noun === '' ? (words.folded[i] ?? '') : `${noun} ${words.folded[i] ?? ''}`;
    const entry = known().named.get(noun)?.actor;
    const actor = entry?.country === code ? entry : GROUP_NOUNS.has(noun) ? undefined : stateBody(code, noun);
    if (actor) found = { actor, end: token.end, plural: token.norm.endsWith('s') };
  }
  return found;
}
