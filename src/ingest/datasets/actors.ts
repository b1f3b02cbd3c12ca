import type { ActorKind, FoundActor } from '../../extract/types.js';
import { countryActor, governmentOf, known, type KnownActor } from '../../extract/people/known.js';
import { stateBody } from '../../extract/people/state-bodies.js';
import { fold, slugOf } from '../../text/fold.js';
import { countryNamed } from './places.js';

/** An actor as a row names it. */
export interface RowActor {
  name: string;
  kind: ActorKind;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** What such bodies of a country are called, where the row names the country alone: "police". */
  noun?: string;
}

export interface ResolvedActor {
  slug: string;
  /** The actor and those it is part of. */
  actors: readonly FoundActor[];
}

const MOST_KEPT = 100_000;
const resolved = new Map<string, ResolvedActor>();

/** The actor that reports mean by the same name, else one of its own. */
export function resolveActor(actor: RowActor): ResolvedActor {
  const key = `${actor.kind}|${actor.name}|${actor.country}|${actor.noun ?? ''}`;
  const before = resolved.get(key);
  if (before) return before;
  if (resolved.size >= MOST_KEPT) resolved.clear();
  const own = knownAs(actor) ?? made(actor);
  const found = { slug: own.slug, actors: withParents(own) };
  resolved.set(key, found);
  return found;
}

/** Years that an actor was one: "Military Forces of Ukraine (2019-)". */
const YEARS = / ?\((?:since )?\d{4}\s?-?\s?(?:\d{4})?\)/g;

function knownAs({ name, country, noun }: RowActor): FoundActor | undefined {
  const plain = name.replace(YEARS, '').trim();
  const listed = known().named.get(fold(plain));
  if (listed && !listed.shared) return listed.actor;
  const [, body, of = ''] =
    /^(government|military forces|police forces) of (?:the )?(.+)$/i.exec(plain) ?? [];
  const state = body === undefined ? null : countryNamed(of);
  if (body !== undefined && state !== null) return stateBody(state, BODIES[body.toLowerCase()] ?? body);
  if (country === null || countryNamed(plain) !== country) return undefined;
  return noun === undefined ? countryActor(country) : stateBody(country, noun);
}

const BODIES: Readonly<Record<string, string>> = {
  government: 'government',
  'military forces': 'armed forces',
  'police forces': 'police',
};

function made({ name, kind, country, noun }: RowActor): FoundActor {
  const words = name.replace(YEARS, '').trim() || name;
  const isCountry = country !== null && countryNamed(words) === country;
  const plain = isCountry && noun !== undefined ? `${noun.charAt(0).toUpperCase()}${noun.slice(1)}` : words;
  const of = country ?? countryNamed(/\(([^()]*)\)$/.exec(plain)?.[1] ?? '');
  const home = of === null ? undefined : countryActor(of)?.name;
  // A body that many states have is told by its state: "Police" is "Police (Nigeria)".
  const full = home === undefined || plain.includes('(') ? plain : `${plain} (${home})`;
  return {
    slug: slugOf(full) || `actor-${Buffer.from(full).toString('hex').slice(0, 40)}`,
    name: full,
    kind,
    role: null,
    country: of,
    aliases: full === name || isCountry ? [] : [name],
    parent: null,
  };
}

function withParents(actor: FoundActor): FoundActor[] {
  const chain: FoundActor[] = [];
  for (let next: FoundActor | undefined = actor; next && chain.length < 5; next = parentOf(next))
    chain.push(next);
  return chain;
}

function parentOf({ parent, country }: FoundActor): KnownActor | undefined {
  if (parent === null) return undefined;
  const listed = known().bySlug.get(parent);
  if (listed || country === null) return listed;
  return [countryActor(country), governmentOf(country)].find((body) => body?.slug === parent);
}
