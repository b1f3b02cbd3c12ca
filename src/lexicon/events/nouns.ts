import type { EventType } from '../plover.js';

/*
 * Nouns that name events. A row's words are lemmas of the head; `drone attack` needs the word before it. Drawn from the same manuals as
 * the verbs.
 */

export interface NounRow {
  type: EventType;
  mode: string | null;
  contexts?: string[];
  nouns: string[];
}

export const NOUN_ROWS: NounRow[] = [
  { type: 'AGREE', mode: null, nouns: ['agreement', 'deal', 'accord', 'pact', 'pledge'] },
  {
    type: 'CONSULT',
    mode: null,
    contexts: ['diplomatic'],
    nouns: ['talk', 'meeting', 'summit', 'negotiation', 'consultation', 'dialogue'],
  },
  { type: 'CONSULT', mode: 'phone', contexts: ['diplomatic'], nouns: ['phone call', 'telephone call'] },
  { type: 'CONSULT', mode: 'visit', contexts: ['diplomatic'], nouns: ['visit', 'trip', 'state visit'] },
  {
    type: 'SUPPORT',
    mode: null,
    contexts: ['diplomatic'],
    nouns: ['solidarity', 'endorsement', 'praise', 'apology', 'congratulation'],
  },
  {
    type: 'AID',
    mode: null,
    nouns: [
      'delivery',
      'donation',
      'airlift',
      'humanitarian aid',
      'food aid',
      'bailout',
      'evacuation',
      'rescue',
    ],
  },
  { type: 'RETREAT', mode: 'withdraw', nouns: ['withdrawal', 'pullout', 'retreat'] },
  { type: 'RETREAT', mode: 'ceasefire', nouns: ['ceasefire', 'cease-fire', 'truce'] },
  { type: 'RETREAT', mode: 'release', nouns: ['prisoner swap', 'prisoner exchange'] },
  { type: 'RETREAT', mode: 'resign', nouns: ['resignation'] },
  {
    type: 'ACCUSE',
    mode: 'allege',
    contexts: ['legal'],
    nouns: ['arrest warrant', 'indictment', 'lawsuit', 'accusation', 'allegation'],
  },
  { type: 'ACCUSE', mode: 'investigate', contexts: ['legal'], nouns: ['investigation', 'inquiry', 'probe'] },
  { type: 'THREATEN', mode: null, nouns: ['threat', 'ultimatum'] },
  { type: 'PROTEST', mode: 'demo', nouns: ['protest', 'demonstration', 'rally', 'sit-in', 'march', 'vigil'] },
  { type: 'PROTEST', mode: 'strike', nouns: ['general strike', 'walkout', 'work stoppage'] },
  { type: 'PROTEST', mode: 'hunger', nouns: ['hunger strike'] },
  { type: 'PROTEST', mode: 'riot', nouns: ['riot', 'rioting', 'unrest'] },
  { type: 'SANCTION', mode: 'discontinue', nouns: ['sanction', 'embargo'] },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military'],
    nouns: ['mobilization', 'mobilisation', 'troop movement', 'military exercise', 'deployment'],
  },
  { type: 'COERCE', mode: 'arrest', contexts: ['legal'], nouns: ['arrest', 'detention'] },
  { type: 'COERCE', mode: 'restrict', nouns: ['crackdown', 'blockade'] },
  { type: 'COERCE', mode: 'curfew', nouns: ['curfew'] },
  { type: 'COERCE', mode: 'martial-law', nouns: ['martial law'] },
  {
    type: 'ASSAULT',
    mode: null,
    contexts: ['military'],
    nouns: [
      'attack',
      'assault',
      'offensive',
      'counteroffensive',
      'counter-offensive',
      'fighting',
      'clash',
      'battle',
      'ambush',
      'invasion',
      'raid',
      'hostility',
      'violence',
      'combat',
      'incursion',
      'massacre',
      'killing',
    ],
  },
  {
    type: 'ASSAULT',
    mode: 'aerial',
    contexts: ['military'],
    nouns: [
      'airstrike',
      'air strike',
      'air raid',
      'missile strike',
      'air attack',
      'missile attack',
      'bombing raid',
    ],
  },
  { type: 'ASSAULT', mode: 'drone', contexts: ['military'], nouns: ['drone attack', 'drone strike'] },
  {
    type: 'ASSAULT',
    mode: 'heavy-weapons',
    contexts: ['military'],
    nouns: [
      'shelling',
      'bombardment',
      'artillery fire',
      'rocket fire',
      'mortar fire',
      'missile fire',
      'shellfire',
      'rocket attack',
      'mortar attack',
    ],
  },
  {
    type: 'ASSAULT',
    mode: 'explosives',
    nouns: ['explosion', 'blast', 'bombing', 'bomb attack', 'car bomb'],
  },
  { type: 'ASSAULT', mode: 'suicide-attack', nouns: ['suicide bombing', 'suicide attack'] },
  {
    type: 'ASSAULT',
    mode: 'firearms',
    nouns: ['shooting', 'gunfire', 'gun battle', 'shootout', 'shoot-out'],
  },
  { type: 'ASSAULT', mode: 'beat', nouns: ['beating'] },
  { type: 'ASSAULT', mode: 'abduct', nouns: ['kidnapping', 'abduction', 'hijacking'] },
  {
    type: 'ASSAULT',
    mode: 'targeted',
    nouns: ['assassination', 'murder', 'execution', 'lynching', 'beheading'],
  },
];

/** Words before a noun by which it is told as something that happened: "after a similar attack". */
export const NOUN_PREPOSITIONS = 'after during following amid since';

/** What befalls people without anybody attacking them: "an earthquake killed". */
export const HAZARD_NOUNS =
  'quake earthquake aftershock tremor tsunami flood flooding floodwater storm thunderstorm hurricane cyclone tornado typhoon monsoon rain rainfall lightning blizzard avalanche landslide mudslide eruption volcano heatwave drought famine wildfire cancer flu heat cold smoke outbreak epidemic pandemic disease virus cholera crash accident collision derailment stampede';

/** What does nothing by itself: as a subject it leaves open who acts. */
export const INSTRUMENT_NOUNS =
  'missile rocket bomb drone shell mine grenade bullet shrapnel device defence defense storm quake earthquake flood hurricane cyclone tornado typhoon fire blaze projectile torpedo mortar artillery gunfire shot vehicle car truck war conflict insurgency';

/** What an assault is made with, besides weapons and attacks of every name. */
export const MEANS_NOUNS =
  'fire power shot shots operation strike salvo volley barrage gas teargas cannon baton stone rock bottle brick ground control gain advance inroad campaign life hostage crossfire coup war execution blitz force ammunition munition baton himself herself themselves itself vest belt';
