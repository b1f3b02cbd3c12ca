import { ACLED_ACTOR_KINDS, ACLED_EVENTS } from '../../lexicon/datasets/acled.js';
import { CAMEO } from '../../lexicon/datasets/cameo.js';
import { CAMEO_ROLES } from '../../lexicon/datasets/gdelt.js';
import { CONTEXTS, EVENT_TYPES, type EventContext, type EventType } from '../../lexicon/plover.js';
import { ACTOR_KINDS, type ActorKind } from '../../extract/types.js';

/** What a data set's code means in PLOVER. */
export interface Meaning {
  type: EventType;
  mode: string | null;
  contexts: EventContext[];
}

/** CAMEO's event codes. */
export const CAMEO_MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  CAMEO.split('\n').flatMap((row) => {
    const [meaning = '', codes = ''] = row.split('=');
    const [what = '', contexts] = meaning.split(' ');
    const [type, mode] = what.split('/');
    return codes.split(' ').map((code) => [code, meaningOf(type, mode, contexts)] as const);
  }),
);

/** ACLED's sub-event types, in lower case. */
export const ACLED_MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  ACLED_EVENTS.split('\n').map((row) => {
    const [name = '', type, mode, contexts] = row.split('|');
    return [name, meaningOf(type, mode, contexts)];
  }),
);

/** ACLED's actor types by code and by words. */
export const ACLED_KINDS: ReadonlyMap<string, ActorKind> = new Map(
  ACLED_ACTOR_KINDS.split('\n').flatMap((row) => {
    const [names = '', kind] = row.split('=');
    return names.split('|').map((name) => [name, kindOf(kind)] as const);
  }),
);

/** CAMEO's role codes: the kind of actor, and what a state's own such body is called. */
export const ROLES: ReadonlyMap<string, { kind: ActorKind; noun: string }> = new Map(
  CAMEO_ROLES.split('\n').map((row) => {
    const [code = '', kind, noun = ''] = row.split('|');
    return [code, { kind: kindOf(kind), noun }];
  }),
);

function meaningOf(type: string | undefined, mode = '', contexts = ''): Meaning {
  const known = EVENT_TYPES.find((name) => name === type);
  if (!known) throw new Error(`The lexicon names no PLOVER type: ${type}`);
  const named = new Set(contexts.split(','));
  return { type: known, mode: mode || null, contexts: CONTEXTS.filter((context) => named.has(context)) };
}

function kindOf(name: string | undefined): ActorKind {
  const kind = ACTOR_KINDS.find((known) => known === name);
  if (!kind) throw new Error(`The lexicon names no kind of actor: ${name}`);
  return kind;
}
