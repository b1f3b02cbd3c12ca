import {
  COMMON_WORDS,
  CONTEST_WORDS,
  DIRECTIONS,
  FACILITY_WORDS,
  LOCAL_BODY_WORDS,
  MEDIA_WORDS,
} from '../../lexicon/actors/place-cues.js';
import { ORGANISATION_WORDS, PLACE_WORDS, STREET_WORDS } from '../../lexicon/actors/name-words.js';
import { citiesNamed, placesNamed } from '../places/atlas.js';
import type { Candidate } from '../places/candidate.js';
import { known } from '../people/known.js';
import type { Name } from './classify.js';
import { isGiven } from './evidence.js';
import { keyOf, type Words } from './words.js';

/** A town that opens the name of a body is taken for one from this size on, unless the report speaks of it elsewhere. */
const KNOWN_TOWN = 20_000;
/** The same before a word that tells nothing of a body: "Abu Shok". */
const LARGE_TOWN = 500_000;

/**
 * The place in a longer name: at its front ("Athens Police Department", "North Georgia"), after "of" ("University of
 * Michigan"), or at its end ("Taco Bell Canada"). Names that the lexicon knows as one ("Washington Post"), and people's, hold none.
 */
export function embeddedPlaces(words: Words, name: Name, places: ReadonlySet<string>): Name[] {
  if (name.kind === 'person' || name.kind === 'demonym' || name.fact || name.end - name.first < 2) return [];
  if (name.kind === 'place' && name.candidates.length > 0) return [];
  const last = words.folded[name.end - 1] ?? '';
  if (known().things.has(name.key) || STREET_WORDS.has(last) || MEDIA_WORDS.has(last)) return [];
  if (name.kind === 'place' && PLACE_WORDS[last] && !FACILITY_WORDS.has(last)) return [];
  if (isPersonLike(words, name)) return [];
  const found: Name[] = [];
  let from = name.first;
  for (;;) {
    // Not the whole name again, and never half of a name that only a hyphen or "of" holds together.
    for (let end = Math.min(from + 4, name.end - (from === name.first ? 1 : 0)); end > from; end -= 1) {
      const place = placeAt(words, name, from, end, places);
      if (place) {
        found.push(place);
        break;
      }
    }
    if (found.length > 0 || from >= name.end - 1 || !DIRECTIONS.has(words.folded[from] ?? '')) break;
    from += 1;
  }
  for (let i = name.end - 2; i > name.first; i -= 1) {
    if (words.tokens[i]?.norm !== 'of') continue;
    const start = words.tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
    const place = placeAt(words, name, start, name.end, places);
    if (place && !found.some(({ end }) => end > start)) found.push(place);
    break;
  }
  if (found.length === 0) {
    const key = keyOf(words, name.end - 1, name.end);
    if (placesNamed(key).some(({ kind }) => kind === 'country' || kind === 'region')) {
      const place = placeAt(words, name, name.end - 1, name.end, places);
      if (place && name.kind !== 'place') found.push(place);
    }
  }
  return found.map((place) => ({ ...place, silent: !isMeant(words, name, place, places) }));
}

/**
 * The place is told by the longer name, not merely borrowed for it: that of a local body ("Athens Police Department"), one that the
 * report speaks of besides, or one with a direction ("North Texas"). A university, a state's department and a building called after a
 * town are not in it by their names.
 */
function isMeant(words: Words, name: Name, place: Name, places: ReadonlySet<string>): boolean {
  if (LOCAL_BODY_WORDS.has(words.folded[name.end - 1] ?? '')) return true;
  if (name.kind === 'place' || CONTEST_WORDS.has(words.folded[name.end - 1] ?? '')) return false;
  const isLead = place.first === name.first;
  const before = words.tokens[place.first - 1]?.norm;
  if (!isLead && (before === 'of' || before === 'the'))
    return LOCAL_BODY_WORDS.has(words.folded[name.first] ?? '');
  const isWide = place.candidates.some(({ kind }) => kind !== 'city');
  if (name.kind === 'organisation')
    return !(isLead && place.candidates.some(({ kind }) => kind === 'country'));
  if (places.has(place.key)) return true;
  for (let i = name.first; i < place.first; i += 1) if (!DIRECTIONS.has(words.folded[i] ?? '')) return false;
  return isWide && !isLead;
}

function placeAt(
  words: Words,
  name: Name,
  first: number,
  end: number,
  places: ReadonlySet<string>,
): Name | undefined {
  const from = words.tokens[first];
  const to = words.tokens[end - 1];
  if (!from || !to || !words.capital[first] || (words.folded[end - 1] ?? '') === '') return undefined;
  const key = keyOf(words, first, end);
  if (known().demonyms.has(key) || known().things.has(key)) return undefined;
  if (key.length <= 2 && words.capital[first] !== 2) return undefined;
  if (end - first === 1 && (COMMON_WORDS.has(key) || key.length < 3)) return undefined;
  if (words.folded[end] === '' || /^'s?$/.test(words.tokens[end]?.norm ?? '')) return undefined;
  const after = words.folded[end] ?? '';
  const isLoose =
    name.kind === 'thing' &&
    name.end - name.first === 2 &&
    first === name.first &&
    !places.has(key) &&
    !COMMON_WORDS.has(after) &&
    !ORGANISATION_WORDS.has(after) &&
    !FACILITY_WORDS.has(after);
  const candidates: Candidate[] = [
    ...placesNamed(key),
    ...citiesNamed(words.document.text.slice(from.start, to.end)).filter(
      ({ exact, population }) =>
        exact && (places.has(key) || population >= (isLoose ? LARGE_TOWN : KNOWN_TOWN)),
    ),
  ];
  if (candidates.length === 0) return undefined;
  if (isGiven(key) && !places.has(key) && !candidates.some(({ kind }) => kind !== 'city')) return undefined;
  return {
    ...name,
    first,
    end,
    key,
    titleFirst: first,
    title: '',
    kind: 'place',
    fact: null,
    demonym: null,
    candidates,
    gender: null,
    confidence: 0.6,
    embedded: true,
    silent: false,
  };
}

/** "Georgia Stevens": a given name that is a place too, and a word that closes no body's name. */
function isPersonLike(words: Words, name: Name): boolean {
  if (name.end - name.first !== 2 || name.kind !== 'thing') return false;
  const last = words.folded[name.end - 1] ?? '';
  return isGiven(words.folded[name.first] ?? '') && !COMMON_WORDS.has(last) && !ORGANISATION_WORDS.has(last);
}
