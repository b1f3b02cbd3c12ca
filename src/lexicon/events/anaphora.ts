import type { EventType } from '../plover.js';

/* Nouns by which an event that was told is taken up: "imposed tariffs … welcomed *the measure*". */

export interface DeedRow {
  /** Lemmas, and plurals that take up one event: "the talks". */
  nouns: string;
  /** What the event may have been; null where anything. */
  types: EventType[] | null;
}

export const DEED_ROWS: DeedRow[] = [
  {
    nouns: 'sanction measure penalty tariff duty levy embargo ban restriction curb suspension expulsion',
    types: ['SANCTION', 'COERCE'],
  },
  { nouns: 'ruling verdict sentence judgment judgement conviction', types: ['SANCTION', 'RETREAT'] },
  { nouns: 'promise pledge offer', types: ['AGREE', 'AID'] },
  { nouns: 'impeachment lawsuit', types: ['ACCUSE'] },
  { nouns: 'accusation allegation criticism', types: ['ACCUSE'] },
  { nouns: 'request demand appeal call', types: ['REQUEST'] },
  { nouns: 'proposal idea suggestion', types: ['REQUEST', 'AGREE', 'CONSULT'] },
  { nouns: 'threat warning ultimatum', types: ['THREATEN'] },
  {
    nouns:
      'attack strike airstrike bombing bombardment raid shelling killing massacre assault offensive invasion violence shooting',
    types: ['ASSAULT'],
  },
  { nouns: 'coup takeover putsch', types: ['COERCE', 'ASSAULT'] },
  { nouns: 'arrest detention crackdown raid deportation', types: ['COERCE'] },
  { nouns: 'delivery shipment donation', types: ['AID'] },
  { nouns: 'meeting talk talks summit visit', types: ['CONSULT'] },
  { nouns: 'release withdrawal pullout', types: ['RETREAT'] },
  { nouns: 'move decision step action gesture announcement extension delay plan', types: null },
];

/** Words that point back before such a noun. */
export const POINTING_BACK = 'the this that these those such both all';
/** What takes up a whole event by itself. */
export const TAKES_UP_ALL = 'it this that';

/** Nouns by which a place that was named is taken up: "in *the town*". */
export const PLACE_WORDS: { nouns: string; kind: 'city' | 'region' | 'country' }[] = [
  { nouns: 'city town village port settlement', kind: 'city' },
  { nouns: 'region province state district', kind: 'region' },
  { nouns: 'country', kind: 'country' },
];
