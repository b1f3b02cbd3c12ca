import { TENS } from '../quantities.js';

/** Points of the compass as copy writes them, folded and without hyphens or spaces, in degrees from north. */
export const BEARINGS: Readonly<Record<string, number>> = {
  north: 0,
  northnortheast: 22.5,
  northeast: 45,
  eastnortheast: 67.5,
  east: 90,
  eastsoutheast: 112.5,
  southeast: 135,
  southsoutheast: 157.5,
  south: 180,
  southsouthwest: 202.5,
  southwest: 225,
  westsouthwest: 247.5,
  west: 270,
  westnorthwest: 292.5,
  northwest: 315,
  northnorthwest: 337.5,
};

/** Kilometres in a unit of distance, by its folded words. */
export const UNITS_OF_DISTANCE: Readonly<Record<string, number>> = {
  km: 1,
  kms: 1,
  kilometre: 1,
  kilometres: 1,
  kilometer: 1,
  kilometers: 1,
  mile: 1.609344,
  miles: 1.609344,
  mi: 1.609344,
  metre: 0.001,
  metres: 0.001,
  meter: 0.001,
  meters: 0.001,
  'nautical mile': 1.852,
  'nautical miles': 1.852,
};

/** Numbers in words that distances are told in. */
export const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  ...TENS,
  hundred: 100,
};

/** Words that make a distance a rough one. */
export const ROUGHLY: ReadonlySet<string> = new Set(
  'about around some approximately roughly nearly almost circa over more than less under'.split(' '),
);

/** What may stand between a direction and the name it counts from: "north of the port city of Odesa". */
export const BEFORE_ANCHORS: ReadonlySet<string> = new Set(
  'the of from city town village capital port settlement regional provincial coastal eastern western northern southern central downtown centre center'.split(
    ' ',
  ),
);
