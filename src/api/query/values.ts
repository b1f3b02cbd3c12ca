import {
  ACTOR_KINDS,
  CUE_CLASSES,
  LOCATION_KINDS,
  MODALITIES,
  PRECISIONS,
  QUOTE_KINDS,
} from '../../extract/types.js';
import { DATASET_NAMES } from '../../lexicon/datasets/names.js';
import { CONTEXTS, QUAD_CLASSES } from '../../lexicon/plover.js';
import { REVIEWS, TYPES } from '../schemas/common.js';

/** What one value of a filter may be. */
export interface ValueType {
  /** For people: "a date, month, year or time". */
  takes: string;
  /** The value as the store takes it, or null when it is not one. */
  read: (value: string) => string | null;
  /** False where a comma is part of the value. */
  many: boolean;
  values?: readonly string[];
}

const LONGEST_NAME = 300;

const word = (values: readonly string[]): ValueType => ({
  takes: `one of ${values.join(', ')}`,
  read: (value) => (values.includes(value.toLowerCase()) ? value.toLowerCase() : null),
  many: true,
  values,
});

const name = (takes: string): ValueType => ({
  takes,
  read: (value) => (value.trim() !== '' && value.length <= LONGEST_NAME ? value.trim() : null),
  many: true,
});

const ACTOR = name('the id, name or alias of an actor');
const PLACE = name('the id, name or alias of a place; everything inside it counts');
const REPORT = name('the id of a report');

const COUNTRY: ValueType = {
  takes: 'a country as two letters (ISO 3166-1)',
  read: (value) => (/^[a-z]{2}$/i.test(value) ? value.toUpperCase() : null),
  many: true,
};

const TIME = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
const WHEN: ValueType = {
  takes: 'a year, a month, a date or a time with its zone (2023, 2023-03, 2023-03-21, 2023-03-21T18:00:00Z)',
  read: (value) => (TIME.test(value) && isDate(value) ? value : null),
  many: false,
};

/** Whether the calendar has it: 2023-02-30 is no date. */
function isDate(value: string): boolean {
  const date = new Date(value);
  if (Number.isNaN(date.getTime()) || value.startsWith('0000')) return false;
  const day = /^\d{4}-\d{2}-(\d{2})/.exec(value)?.[1];
  return day === undefined || new Date(value.slice(0, 10)).getUTCDate() === Number(day);
}

const SHARE: ValueType = {
  takes: 'a number from 0 to 1',
  read: (value) => (/^(?:0|1|0?\.\d{1,6}|1\.0{1,6})$/.test(value) ? value : null),
  many: false,
};

const COUNT: ValueType = {
  takes: 'a whole number from 1 to 1000000',
  read: (value) => (/^[1-9]\d{0,5}$|^1000000$/.test(value) ? value : null),
  many: false,
};

/** Numbers with commas between them, each in its range; given on with spaces. */
const numbers = (takes: string, ranges: [number, number][]): ValueType => ({
  takes,
  many: false,
  read(value) {
    const parts = value.split(',').map((part) => part.trim());
    const right = parts.every((part, i) => {
      const [least, most] = ranges[i] ?? [1, 0];
      return /^-?\d{1,5}(?:\.\d{1,10})?$/.test(part) && Number(part) >= least && Number(part) <= most;
    });
    return right && parts.length === ranges.length ? parts.join(' ') : null;
  },
});

const LATITUDE: [number, number] = [-90, 90];
const LONGITUDE: [number, number] = [-180, 180];
const NEAR = numbers('lat,lon,km: a point and a distance of at most 20000 km', [
  LATITUDE,
  LONGITUDE,
  [0, 20_000],
]);
const BOX: ValueType = {
  ...numbers('west,south,east,north in degrees; west may be greater than east across the antimeridian', [
    LONGITUDE,
    LATITUDE,
    LONGITUDE,
    LATITUDE,
  ]),
};
const readBox = BOX.read;
BOX.read = (value) => {
  const box = readBox(value);
  const [, south = 0, , north = 0] = (box ?? '').split(' ').map(Number);
  return box !== null && south <= north ? box : null;
};

const WORDS: ValueType = {
  takes: 'words, "a phrase", or the beginning of a word with *',
  read: (value) => (value.trim() !== '' && value.length <= LONGEST_NAME ? value : null),
  many: false,
};
const TEXT = name('text');
const PREFIX: ValueType = { ...name('the beginning of a name'), many: false };

/** What each filter of each list takes. */
export const VALUES = {
  events: {
    location: PLACE,
    country: COUNTRY,
    near: NEAR,
    bbox: BOX,
    actor: ACTOR,
    'actor.role': { ...word(['actor', 'recipient']), many: false },
    initiator: ACTOR,
    recipient: ACTOR,
    type: word(TYPES),
    mode: TEXT,
    quad: word(QUAD_CLASSES),
    context: word(CONTEXTS),
    modality: word(MODALITIES),
    claimedBy: ACTOR,
    from: WHEN,
    to: WHEN,
    precision: { ...word(PRECISIONS), many: false },
    confidence: SHARE,
    story: name('the id of an event'),
    publishers: COUNT,
    review: word(REVIEWS),
    report: REPORT,
    publisher: TEXT,
    dataset: word(DATASET_NAMES),
    q: WORDS,
  },
  quotes: {
    speaker: ACTOR,
    country: COUNTRY,
    organisation: ACTOR,
    kind: word(QUOTE_KINDS),
    class: word(CUE_CLASSES),
    about: name('the id, name or alias of an actor or a place'),
    addressee: ACTOR,
    from: WHEN,
    to: WHEN,
    confidence: SHARE,
    review: word(REVIEWS),
    report: REPORT,
    publisher: TEXT,
    q: WORDS,
  },
  actors: {
    kind: word(ACTOR_KINDS),
    country: COUNTRY,
    parent: ACTOR,
    name: PREFIX,
    review: word(REVIEWS),
    q: WORDS,
  },
  locations: {
    kind: word(LOCATION_KINDS),
    country: COUNTRY,
    parent: PLACE,
    near: NEAR,
    bbox: BOX,
    name: PREFIX,
    review: word(REVIEWS),
    q: WORDS,
  },
  reports: {
    publisher: TEXT,
    agency: TEXT,
    language: TEXT,
    status: word(['live', 'corrected', 'retracted']),
    dataset: word(DATASET_NAMES),
    from: WHEN,
    to: WHEN,
    q: WORDS,
  },
} satisfies Record<string, Record<string, ValueType>>;

/** What each filter means, for the API's description. */
export const MEANINGS: Record<string, string> = {
  location: 'Happened at the place or anywhere inside it',
  country: 'Of a country',
  near: 'Within a distance of a point',
  bbox: 'Inside a box',
  actor: 'Takes part, in any role or in the one of `actor.role`',
  'actor.role': 'The role that `actor` has',
  initiator: 'Did it',
  recipient: 'Had it done to them',
  claimedBy: 'Who claims or denies it',
  dataset: 'Rows of an event table that was imported',
  from: 'Not over before this time',
  to: 'Begun before the end of this time',
  precision: 'Known at least so precisely',
  confidence: 'At least so sure',
  story: 'Tells the same happening as this event',
  publishers: 'Told by at least so many publishers',
  review: 'What an editor made of it; rejected records show only when asked for',
  speaker: 'Said by',
  organisation: 'Said by the actor or any part of it',
  addressee: 'Said to',
  about: 'Speaks of the actor or the place',
  class: 'What kind of saying',
  name: 'Begins with, for completing what somebody types',
  q: 'Full text',
};
