import { DEMONYMS } from '../../lexicon/places/country-facts.js';
import { ORGANISATIONS } from '../../lexicon/actors/organisations.js';
import { MORE_PUBLIC_FIGURES } from '../../lexicon/actors/more-figures.js';
import { MORE_ORGANISATIONS } from '../../lexicon/actors/more-organisations.js';
import { PUBLIC_FIGURES } from '../../lexicon/actors/public-figures.js';
import { BLOCS, THINGS } from '../../lexicon/actors/west.js';
import { fold, slugOf } from '../../text/fold.js';
import { countryOf } from '../places/atlas.js';
import type { ActorKind, FoundActor } from '../types.js';

/** An actor that the lexicon knows. */
export interface KnownActor extends FoundActor {
  gender: 'female' | 'male' | 'neuter';
  kind: ActorKind;
}

interface Known {
  /** Folded names; a `shared` one (a bare surname that others have too) yields to anyone whom the report names in full. */
  named: Map<string, { actor: KnownActor; shared: boolean }>;
  bySlug: Map<string, KnownActor>;
  /** Folded demonyms to ISO 3166-1 alpha-2. */
  demonyms: Map<string, string>;
  things: Set<string>;
}

let made: Known | undefined;
export const known = (): Known => (made ??= make());

/** The government of a country: what its capital's name stands for in "Moscow said". */
export function governmentOf(code: string): KnownActor | undefined {
  const country = countryOf(code);
  if (!country) return undefined;
  return {
    slug: `government-${slugOf(country.name)}`,
    name: `Government of ${country.name}`,
    kind: 'government',
    role: null,
    country: code,
    aliases: [],
    parent: slugOf(country.name),
    gender: 'neuter',
  };
}

/** A country as one who acts: "Russia said". */
export function countryActor(code: string): KnownActor | undefined {
  const country = countryOf(code);
  if (!country) return undefined;
  return {
    slug: slugOf(country.name),
    name: country.name,
    kind: 'country',
    role: null,
    country: code,
    aliases: [...country.aliases],
    parent: null,
    gender: 'neuter',
  };
}

function make(): Known {
  const made: Known = {
    named: new Map(),
    bySlug: new Map(),
    demonyms: new Map(),
    things: new Set(),
  };
  const name = (words: string, actor: KnownActor): void => {
    const shared = words.startsWith('^');
    const key = fold(shared ? words.slice(1) : words);
    if (key === '' || made.named.has(key)) return;
    made.named.set(key, { actor, shared });
  };
  for (const row of `${PUBLIC_FIGURES}\n${MORE_PUBLIC_FIGURES}`.trim().split('\n')) {
    const [full = '', role = '', country = '-', gender, ...others] = row.split('|');
    const actor: KnownActor = {
      slug: slugOf(full),
      name: full,
      kind: 'person',
      role,
      country: country === '-' ? null : country,
      aliases: others.map((other) => other.replace('^', '')),
      parent: null,
      gender: gender === 'f' ? 'female' : 'male',
    };
    made.bySlug.set(actor.slug, actor);
    for (const each of [full, ...others]) name(each, actor);
  }
  const rows = `${ORGANISATIONS}\n${MORE_ORGANISATIONS}`
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
  for (const [full = '', kind, country = '-', parent = '-', ...others] of rows) {
    const actor: KnownActor = {
      slug: slugOf(full),
      name: full,
      kind:
        kind === 'government' || kind === 'armed_force' || kind === 'group' || kind === 'media'
          ? kind
          : 'organisation',
      role: null,
      country: country === '-' ? null : country,
      aliases: others,
      parent:
        parent === '-'
          ? null
          : parent.startsWith('@')
            ? slugOf(countryOf(parent.slice(1))?.name ?? '')
            : slugOf(parent),
      gender: 'neuter',
    };
    made.bySlug.set(actor.slug, actor);
    for (const each of [full, ...others]) name(each, actor);
  }
  for (const { name: bloc, slug, words } of BLOCS) {
    const actor: KnownActor = {
      slug,
      name: bloc,
      kind: 'group',
      role: null,
      country: null,
      aliases: [...words],
      parent: null,
      gender: 'neuter',
    };
    made.bySlug.set(slug, actor);
    for (const word of words) name(word, actor);
  }
  for (const row of DEMONYMS.split(/[;\n]/)) {
    const [code = '', words = ''] = row.split('=');
    for (const word of words.split('|')) {
      const key = fold(word);
      if (!made.demonyms.has(key)) made.demonyms.set(key, code.trim());
    }
  }
  for (const thing of THINGS) made.things.add(fold(thing));
  return made;
}
