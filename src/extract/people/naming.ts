import { LAND_NOUNS } from '../../lexicon/actors/place-cues.js';
import { GROUP_NOUNS } from '../../lexicon/actors/role-nouns.js';
import type { Token } from '../../text/document.js';
import type { Name } from '../mentions/classify.js';
import type { Words } from '../mentions/words.js';
import { countryOf } from '../places/atlas.js';
import type { Locations } from '../places/locations.js';
import type { ResolvedPlace } from '../places/resolve.js';
import type { FoundMention } from '../types.js';
import type { Actors } from './actors.js';
import { countryActor, governmentOf, known, type KnownActor } from './known.js';
import { stateBody } from './state-bodies.js';

const LOCATIVE = new Set(
  'in at from to into near around across throughout outside inside within toward towards through via over off'.split(
    ' ',
  ),
);

/** Gives each name its actor or its place. A name in a longer state body ("Ukraine’s defence ministry") nests in that body's mention. */
export function nameActors(
  words: Words,
  names: readonly Name[],
  places: ReadonlyMap<number, ResolvedPlace>,
  actors: Actors,
  locations: Locations,
): FoundMention[] {
  const mentions: FoundMention[] = [];
  const people = fullNames(names);
  names.forEach((name, i) => {
    const from = words.tokens[name.first];
    const to = words.tokens[name.end - 1];
    const opening = words.tokens[name.titleFirst];
    if (!from || !to || !opening || name.kind === 'thing') return;
    const text = words.document.text.slice(from.start, to.end);
    const mention: FoundMention = {
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
    if (name.kind === 'person') {
      const titleText =
        name.titleFirst < name.first ? words.document.text.slice(opening.start, from.start).trim() : '';
      mention.actor = name.fact
        ? actors.addKnown(name.fact, text)
        : personActor(actors, people, name, text, titleText);
      mention.gender = name.gender ?? people.get(name.key)?.gender ?? null;
      mentions.push(mention);
      return;
    }
    if (name.kind === 'organisation') {
      mention.actor = name.fact ? actors.addKnown(name.fact, text) : actors.addNamed(text, 'organisation');
      mentions.push(mention);
      return;
    }
    const body = bodyAfter(words, name, name.demonym ?? countryOfName(places.get(i)));
    if (body) {
      mentions.push({
        ...mention,
        form: 'name',
        actor: actors.addKnown(body.actor),
        end: body.end,
        text: words.document.text.slice(mention.start, body.end),
        phrase: { start: mention.start, end: body.end },
        number: body.plural ? 'plural' : 'singular',
      });
    }
    if (name.kind === 'demonym') {
      const country = name.demonym === null ? undefined : countryActor(name.demonym);
      const land = name.demonym === null ? undefined : countryOf(name.demonym);
      if (land && LAND_NOUNS.has(words.folded[name.end] ?? ''))
        mentions.push({ ...mention, form: 'demonym', location: locations.add(land) });
      else if (country) mentions.push({ ...mention, form: 'demonym', actor: actors.addKnown(country) });
      return;
    }
    const resolved = places.get(i);
    if (!resolved) return;
    mention.confidence = Math.min(name.confidence, resolved.confidence);
    const agent = agentOf(words, name, resolved);
    if (agent) {
      mention.actor = actors.addKnown(agent);
      mention.place = locations.add(resolved.place, text);
    } else mention.location = locations.add(resolved.place, text);
    mentions.push(mention);
  });
  return mentions;
}

const countryOfName = (resolved: ResolvedPlace | undefined): string | null =>
  resolved?.place.kind === 'country' ? resolved.place.country : null;

interface Person {
  full: string;
  gender: 'female' | 'male' | null;
}

/** By surname or any later short form: the longest name that the report gives for it. */
function fullNames(names: readonly Name[]): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const name of names) {
    if (name.kind !== 'person' || name.fact) continue;
    const parts = name.key.split(' ');
    if (parts.length < 2) continue;
    for (const short of [name.key, parts.at(-1) ?? '', parts.slice(1).join(' ')])
      if (!people.has(short)) people.set(short, { full: name.key, gender: name.gender });
  }
  return people;
}

function personActor(
  actors: Actors,
  people: ReadonlyMap<string, Person>,
  name: Name,
  text: string,
  title: string,
): string {
  const person = people.get(name.key);
  const full = person?.full ?? name.key;
  const shown = full === name.key ? text : capitalised(full);
  const slug = actors.addNamed(shown, 'person', { role: title === '' ? null : title });
  if (text !== shown) actors.addAlias(slug, text);
  return slug;
}

const capitalised = (key: string): string =>
  key.replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** A country or capital that acts rather than being where something is: subject of a verb, possessor of a stance, object of one. */
function agentOf(words: Words, name: Name, { place }: ResolvedPlace): KnownActor | undefined {
  if (place.country === null) return undefined;
  const before = previousToken(words, name);
  const isLocative = before !== undefined && LOCATIVE.has(before.norm);
  if (place.kind === 'country') return isLocative ? undefined : countryActor(place.country);
  if (place.kind === 'city' && place.rank === 4 && !isLocative) {
    const next = words.tokens[name.end];
    if (
      next &&
      (next.pos === 'VERB' || next.pos === 'AUX') &&
      next.sentence === words.tokens[name.first]?.sentence &&
      before?.text !== ','
    )
      return governmentOf(place.country);
    if (
      before &&
      /^(?:with|by|against|blamed|urged|accused|told|asked|between|pressed|warned)$/.test(before.norm)
    )
      return governmentOf(place.country);
  }
  return undefined;
}

function previousToken(words: Words, name: Name): Token | undefined {
  let at = name.titleFirst - 1;
  if (words.tokens[at]?.norm === 'the') at -= 1;
  const token = words.tokens[at];
  return token?.sentence === words.tokens[name.first]?.sentence ? token : undefined;
}

/** "’s defence ministry", "forces", "armed forces" right after a country or a demonym. */
function bodyAfter(
  words: Words,
  name: Name,
  code: string | null,
): { actor: KnownActor; end: number; plural: boolean } | undefined {
  if (code === null) return undefined;
  let at = name.end;
  if (words.tokens[at]?.norm === "'s" || words.tokens[at]?.norm === "'") at += 1;
  else if (name.kind !== 'demonym' && name.kind !== 'place') return undefined;
  let noun = '';
  let found: { actor: KnownActor; end: number; plural: boolean } | undefined;
  for (let i = at; i < at + 4; i += 1) {
    const token = words.tokens[i];
    if (
      !token ||
      token.sentence !== words.tokens[name.first]?.sentence ||
      !(token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN' || token.pos === 'VERB')
    )
      break;
    noun = noun === '' ? (words.folded[i] ?? '') : `${noun} ${words.folded[i] ?? ''}`;
    const actor =
      known().named.get(noun)?.actor.country === code
        ? known().named.get(noun)?.actor
        : GROUP_NOUNS.has(noun)
          ? undefined
          : stateBody(code, noun);
    if (actor) found = { actor, end: token.end, plural: /s$/.test(token.norm) };
  }
  return found;
}
