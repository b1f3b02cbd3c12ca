/*
 * PLOVER, the Political Language Ontology for Verifiable Event Records (manual, draft 0.8 of 2021), and what its records are in CAMEO
 * by its own conversion table.
 */

export const QUAD_CLASSES = [
  'verbal_cooperation',
  'material_cooperation',
  'verbal_conflict',
  'material_conflict',
] as const;
export type QuadClass = (typeof QUAD_CLASSES)[number];

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

interface TypeFacts {
  quad: QuadClass;
  /** CAMEO's root code where no mode says otherwise. */
  root: string;
  meaning: string;
  modes: readonly string[];
}

export const PLOVER: Record<EventType, TypeFacts> = {
  AGREE: {
    quad: 'verbal_cooperation',
    root: '03',
    meaning: 'an agreement, or a stated intent to cooperate, that is not yet acted on',
    modes: [],
  },
  CONSULT: {
    quad: 'verbal_cooperation',
    root: '04',
    meaning: 'meetings, visits, calls, negotiations, mediation',
    modes: ['visit', 'third-party', 'multilateral', 'phone'],
  },
  SUPPORT: {
    quad: 'verbal_cooperation',
    root: '05',
    meaning: 'praise, endorsement, recognition, apology, signing of a treaty',
    modes: [],
  },
  CONCEDE: {
    quad: 'verbal_cooperation',
    root: '08',
    meaning: 'giving in to a demand in words or policy',
    modes: [],
  },
  COOPERATE: {
    quad: 'material_cooperation',
    root: '06',
    meaning: 'cooperation that is acted on: trade, joint exercises, shared intelligence',
    modes: [],
  },
  AID: {
    quad: 'material_cooperation',
    root: '07',
    meaning: 'money, goods, shelter, arms or troops given to help',
    modes: [],
  },
  RETREAT: {
    quad: 'material_cooperation',
    root: '08',
    meaning: 'withdrawal, release, ceasefire, disarmament, access granted, resignation',
    modes: ['withdraw', 'release', 'return', 'disarm', 'ceasefire', 'access', 'resign'],
  },
  REQUEST: {
    quad: 'verbal_conflict',
    root: '10',
    meaning: 'demands, appeals, urging',
    modes: ['assist', 'change', 'yield', 'meet'],
  },
  ACCUSE: {
    quad: 'verbal_conflict',
    root: '11',
    meaning: 'criticism, blame, allegation, investigation, lawsuit',
    modes: ['disapprove', 'investigate', 'allege'],
  },
  REJECT: {
    quad: 'verbal_conflict',
    root: '12',
    meaning: 'refusal of a demand, a plan, a meeting, a request',
    modes: ['assist', 'change', 'yield', 'meet'],
  },
  THREATEN: {
    quad: 'verbal_conflict',
    root: '13',
    meaning: 'threats and warnings of action',
    modes: ['restrict', 'ban', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  },
  PROTEST: {
    quad: 'material_conflict',
    root: '14',
    meaning: 'demonstrations, strikes, boycotts, riots',
    modes: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  },
  SANCTION: {
    quad: 'material_conflict',
    root: '16',
    meaning: 'ties cut or cut down, penalties imposed, expulsions of states and diplomats',
    modes: ['convict', 'expel', 'withdraw', 'discontinue'],
  },
  MOBILIZE: {
    quad: 'material_conflict',
    root: '15',
    meaning: 'forces, weapons or police readied or moved, short of use',
    modes: ['troops', 'weapons', 'police', 'militia'],
  },
  COERCE: {
    quad: 'material_conflict',
    root: '17',
    meaning: 'arrest, seizure, restriction, censorship, deportation, cyber attack',
    modes: [
      'seize',
      'restrict',
      'ban',
      'censor',
      'curfew',
      'martial-law',
      'arrest',
      'deport',
      'withhold',
      'misinformation',
      'cyber',
    ],
  },
  ASSAULT: {
    quad: 'material_conflict',
    root: '18',
    meaning: 'physical violence of every kind, from beating to air strikes',
    modes: [
      'abduct',
      'beat',
      'torture',
      'sexual',
      'targeted',
      'destroy',
      'primitive',
      'firearms',
      'explosives',
      'suicide-attack',
      'aerial',
      'drone',
      'heavy-weapons',
      'crowd-control',
      'unconventional',
    ],
  },
};

/** Modes whose CAMEO root is not their type's: investigations are 09, fighting with the arms of war 19, mass violence 20. */
const ROOT_OF_MODE: Partial<Record<EventType, Record<string, string>>> = {
  ACCUSE: { investigate: '09' },
  ASSAULT: {
    firearms: '19',
    'heavy-weapons': '19',
    aerial: '19',
    drone: '19',
    unconventional: '20',
  },
};

export const CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disaster',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const;
export type EventContext = (typeof CONTEXTS)[number];

/** Whether words or deeds, helpful or hostile. */
export const quadClassOf = (type: EventType): QuadClass => PLOVER[type].quad;

/** CAMEO root code of a record, "01" to "20". */
export const cameoRootOf = (type: EventType, mode: string | null): string =>
  ROOT_OF_MODE[type]?.[mode ?? ''] ?? PLOVER[type].root;
