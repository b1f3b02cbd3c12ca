import {
  BEARINGS,
  BEFORE_ANCHORS,
  NUMBERS,
  ROUGHLY,
  UNITS_OF_DISTANCE,
} from '../../lexicon/places/bearings.js';
import { PLACE_NOUNS } from '../../lexicon/actors/role-nouns.js';
import type { Span } from '../../text/span.js';
import type { Name } from '../mentions/classify.js';
import { sameSentence, type Words } from '../mentions/words.js';
import type { Candidate } from './candidate.js';
import type { ResolvedPlace } from './resolve.js';

/** "30 km north of Kyiv": a point told by its distance from a place. */
export interface MeasuredPlace extends Span {
  /** Index of the name that it counts from. */
  name: number;
  place: Candidate;
}

const EARTH_RADIUS_KM = 6371;
/** How far apart two neighbouring points of the compass are taken to be, in degrees; copy tells eight or sixteen. */
const SECTOR = { wide: 45, narrow: 22.5 };
/** So far from a place a point is taken to lie in the same division, in kilometres. */
const SAME_DIVISION_KM = 25;
/** How many tokens may stand between a direction and its anchor. */
const REACH = 7;

/**
 * The points that a report tells by distance and direction from a town or a landmark. One that only says where a named place lies
 * ("Irpin, 20 km west of Kyiv") is no place of its own; where no gazetteer has that place, it takes the point.
 * @param resolved the places of names; those without a point of their own are replaced here
 */
export function measuredPlaces(
  words: Words,
  names: readonly Name[],
  resolved: Map<number, ResolvedPlace>,
): MeasuredPlace[] {
  return names.flatMap((name, i) => {
    const anchor = resolved.get(i)?.place;
    if (!anchor || name.embedded || (anchor.kind !== 'city' && anchor.kind !== 'place')) return [];
    const told = readBefore(words, name);
    const from = words.tokens[told?.first ?? -1];
    const to = words.tokens[name.end - 1];
    const end = words.tokens[name.first];
    if (!told || !from || !to || !end) return [];
    const text = words.document.text.slice(from.start, to.end).replace(/\s+/g, ' ');
    const lead = words.document.text.slice(from.start, end.start).replace(/\s+/g, ' ').trim();
    const place = pointAt(anchor, told, text, lead);
    const described = i - 1;
    const other = resolved.get(described);
    if (other && isDescribed(words, names[described], told.first)) {
      if (other.place.within) resolved.set(described, { ...other, place: located(other.place, place) });
      return [];
    }
    return [{ start: from.start, end: to.end, name: i, place }];
  });
}

/** The expression stands after a name and a comma, and a noun at most: "Foo, a village some 30 km north of". */
function isDescribed({ folded, tokens }: Words, name: Name | undefined, first: number): boolean {
  if (!name) return false;
  let at = first - 1;
  while (
    at > name.end &&
    (ROUGHLY.has(folded[at] ?? '') || PLACE_NOUNS.has(folded[at] ?? '') || ARTICLE.test(folded[at] ?? ''))
  )
    at -= 1;
  return at === name.end && /^[,(]$/.test(tokens[at]?.text ?? '');
}
const ARTICLE = /^(?:an?|the|small)$/;

/** A place that no gazetteer has, at a point that the report tells. */
const located = (place: Candidate, point: Candidate): Candidate => ({
  ...point,
  id: place.id,
  name: place.name,
  measured: point.measured && { ...point.measured, lead: `${place.name} ${point.measured.lead}` },
});

interface Told {
  /** The token that the expression opens with. */
  first: number;
  km: number;
  /** Degrees from north. */
  bearing: number;
  /** How far the true distance may be from the one told, in kilometres. */
  slack: number;
  isNarrow: boolean;
}

/** Reads backwards from a name: anchor words, direction, unit, number. */
function readBefore(words: Words, name: Name): Told | undefined {
  const { tokens, folded } = words;
  let at = name.titleFirst - 1;
  let isOf = false;
  for (let steps = 0; steps < REACH && BEFORE_ANCHORS.has(folded[at] ?? ''); steps += 1, at -= 1)
    isOf ||= folded[at] === 'of' || folded[at] === 'from';
  const direction = isOf && sameSentence(words, at, name.first) ? directionEnding(words, at) : undefined;
  if (!direction) return undefined;
  at = direction.first - 1;
  while (/^(?:the|to|due|just|further)$/.test(folded[at] ?? '')) at -= 1;
  // "120 kilometres (75 miles) north of"
  if (tokens[at]?.text === ')') {
    const open = at;
    while (at > open - 6 && tokens[at]?.text !== '(') at -= 1;
    at -= 1;
  }
  const unit = unitEnding(words, at);
  if (!unit || !sameSentence(words, unit.first, name.first)) return undefined;
  const number = unit.number ?? numberAt(words, unit.first - 1);
  if (number === undefined || !(number > 0)) return undefined;
  const first = unit.number === undefined ? unit.first - 1 : unit.first;
  const isRough = ROUGHLY.has(folded[first - 1] ?? '');
  const km = number * unit.km;
  return {
    first,
    km,
    bearing: direction.bearing,
    slack: roundingOf(number) * unit.km * (isRough ? 2 : 1),
    isNarrow: direction.isNarrow,
  };
}

/** "north", "north-west", "south east" ending at a token. */
function directionEnding(
  { folded }: Words,
  at: number,
): { first: number; bearing: number; isNarrow: boolean } | undefined {
  let key = '';
  let found: { first: number; bearing: number; isNarrow: boolean } | undefined;
  for (let i = at; i > at - 5; i -= 1) {
    const word = folded[i] ?? '';
    if (word !== '' && !/^(?:north|south|east|west)/.test(word)) break;
    key = `${word.replace(/ /g, '')}${key}`;
    const bearing = BEARINGS[key];
    if (bearing !== undefined) found = { first: i, bearing, isNarrow: bearing % SECTOR.wide !== 0 };
  }
  return found;
}

/** The unit that ends at a token, with the number where the two are one word: "30km", "20-mile". */
function unitEnding(
  { folded }: Words,
  at: number,
): { first: number; km: number; number?: number } | undefined {
  const word = folded[at] ?? '';
  const nautical = UNITS_OF_DISTANCE[`${folded[at - 1] ?? ''} ${word}`];
  if (nautical !== undefined) return { first: at - 1, km: nautical };
  const plain = UNITS_OF_DISTANCE[word];
  if (plain !== undefined) return { first: at, km: plain };
  const glued = /^(\d{1,4})(km|mi)$/.exec(word);
  const km = UNITS_OF_DISTANCE[glued?.[2] ?? ''];
  return glued && km !== undefined ? { first: at, km, number: Number(glued[1]) } : undefined;
}

function numberAt({ tokens, folded }: Words, at: number): number | undefined {
  const text = tokens[at]?.text ?? '';
  if (/^\d{1,3}(?:,\d{3})?(?:\.\d{1,3})?$|^\d{1,5}$/.test(text)) return Number(text.replace(',', ''));
  return NUMBERS[folded[at] ?? ''];
}

/** Half a unit of the last digit that is not nought: 5 for 30, 0.5 for 12. */
function roundingOf(number: number): number {
  let unit = 1;
  while (Number.isInteger(number) && number % (unit * 10) === 0) unit *= 10;
  return Number.isInteger(number) ? unit / 2 : 0.5;
}

/** The point at a distance along a great circle, with how far off it may be. */
function pointAt(anchor: Candidate, told: Told, text: string, lead: string): Candidate {
  const radians = Math.PI / 180;
  const arc = told.km / EARTH_RADIUS_KM;
  const lat = anchor.lat * radians;
  const bearing = told.bearing * radians;
  const to = Math.asin(Math.sin(lat) * Math.cos(arc) + Math.cos(lat) * Math.sin(arc) * Math.cos(bearing));
  const turned = Math.atan2(
    Math.sin(bearing) * Math.sin(arc) * Math.cos(lat),
    Math.cos(arc) - Math.sin(lat) * Math.sin(to),
  );
  const lon = anchor.lon + turned / radians;
  const sector = told.isNarrow ? SECTOR.narrow : SECTOR.wide;
  const sideways = told.km * Math.tan((sector / 2) * radians);
  const precision = Math.hypot(sideways, told.slack + extentOf(anchor));
  return {
    ...anchor,
    id: `measured:${anchor.id}:${told.bearing}:${told.km.toFixed(2)}`,
    name: text,
    kind: 'place',
    lat: round(to / radians),
    lon: round(((lon + 540) % 360) - 180),
    admin1: told.km <= SAME_DIVISION_KM ? anchor.admin1 : null,
    geonamesId: null,
    population: 0,
    rank: 0,
    aliases: [],
    measured: { lead, from: anchor, precisionKm: Math.max(1, Math.round(precision)) },
  };
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** How far a town's edge may lie from its point, in kilometres: some 11 for two million inhabitants. */
const extentOf = ({ kind, population }: Candidate): number =>
  kind === 'city' ? Math.sqrt(population) / 130 : 0.5;
