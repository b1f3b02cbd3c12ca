import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/actors/given-names.js';
import { HONORIFICS } from '../../lexicon/actors/titles.js';
import type { RawName } from '../mentions/runs.js';
import type { KnownActor } from './known.js';

/** A person's gender as the lexicon, the title or the given name tells it; null where they do not. */
export function genderOf(name: RawName, fact: KnownActor | null): 'female' | 'male' | null {
  if (fact && fact.gender !== 'neuter') return fact.gender;
  const honorific = HONORIFICS[name.title];
  if (honorific) return honorific;
  if (/(?:woman|lady|queen|princess)$/.test(name.title)) return 'female';
  if (/(?:[^o]man|king|prince)$/.test(name.title)) return 'male';
  const parts = name.key.split(' ');
  const given = parts[0] ?? '';
  if (parts.length < 2) return null;
  const female = FEMALE_NAMES.has(given);
  const male = MALE_NAMES.has(given);
  return female === male ? null : female ? 'female' : 'male';
}
