import { FORCE_NOUNS, GOVERNMENT_NOUNS, STATE_BODIES } from '../../lexicon/actors/role-nouns.js';
import { DEMONYMS } from '../../lexicon/places/country-facts.js';
import { fold, slugOf } from '../../text/fold.js';
import { countryOf } from '../places/atlas.js';
import type { Candidate } from '../places/candidate.js';
import { countryActor, governmentOf, known, type KnownActor } from './known.js';

let adjectives: Map<string, string> | undefined;

/** The adjective for a country: "Ukrainian". */
export function adjectiveOf(code: string): string {
  adjectives ??= new Map(
    DEMONYMS.split(/[;\n]/).map((row) => {
      const [country = '', words = ''] = row.split('=');
      return [country.trim(), words.split('|')[0] ?? ''];
    }),
  );
  return adjectives.get(code) ?? countryOf(code)?.name ?? code;
}

/** Words that all stand for a country's armed forces as a whole. */
const WHOLE_FORCES = new Set([
  'forces',
  'armed forces',
  'military',
  'troops',
  'soldiers',
  'army',
  'armed services',
  'servicemen',
]);

/** What the lexicon has under a country's name or adjective and a body's: "US Supreme Court". */
function knownBody({ name, aliases }: Candidate, adjective: string, body: string): KnownActor | undefined {
  for (const one of [adjective, name, ...aliases]) {
    const actor = known().named.get(`${fold(one)} ${body}`)?.actor;
    if (actor?.kind === 'government' || actor?.kind === 'armed_force') return actor;
  }
  return undefined;
}

/**
 * The body of a state that a country and a noun name together: "Ukraine’s defence ministry", "Russian forces".
 * @param code ISO 3166-1 alpha-2
 * @param noun the words after the country, folded: "defence ministry"
 */
export function stateBody(code: string, noun: string): KnownActor | undefined {
  const country = countryOf(code);
  if (!country) return undefined;
  const words = noun
    .replace(/\bdefense\b/g, 'defence')
    .replace(/^ministry of (?:the )?(.+)$/, '$1 ministry')
    .replace(/^(?:foreign|defence) affairs ministry$/, 'foreign ministry');
  const last = words.split(' ').at(-1) ?? '';
  const of = slugOf(country.name);
  const made = (name: string, slug: string, kind: 'government' | 'armed_force'): KnownActor => ({
    slug,
    name,
    kind,
    role: null,
    country: code,
    aliases: [],
    parent: countryActor(code)?.slug ?? null,
    gender: 'neuter',
  });
  const fact = knownBody(country, adjectiveOf(code), words);
  if (fact) return fact;
  if (WHOLE_FORCES.has(words))
    return made(`${adjectiveOf(code)} armed forces`, `armed-forces-${of}`, 'armed_force');
  if (FORCE_NOUNS.has(last) || FORCE_NOUNS.has(words))
    return made(`${adjectiveOf(code)} ${words}`, `${slugOf(words)}-${of}`, 'armed_force');
  if (/^(?:government|authorities|administration|regime|cabinet|state|leadership|officials)$/.test(words))
    return governmentOf(code);
  if (GOVERNMENT_NOUNS.has(last) || STATE_BODIES.has(words))
    return made(`${adjectiveOf(code)} ${words}`, `${slugOf(words)}-${of}`, 'government');
  return undefined;
}

/** Whether a folded name is that of a body which each state has one of: "interior ministry", "ministry of health", "supreme court". */
export const isStateBody = (name: string): boolean =>
  STATE_BODIES.has(name) || /^ministry of [a-z ]+$|^[a-z ]+ ministry$/.test(name);
