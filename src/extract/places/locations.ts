import { slugOf } from '../../text/fold.js';
import type { FoundLocation } from '../types.js';
import { citiesNamed, placesNamed } from './atlas.js';
import type { Candidate } from './candidate.js';
import { around } from './resolve.js';
import { fold } from '../../text/fold.js';

/** Collects the places of a report as rows, each with the places around it. */
export class Locations {
  private readonly rows = new Map<string, FoundLocation>();
  private readonly slugs = new Map<string, string>();

  /** The place's slug; the place and those around it become rows. */
  add(place: Candidate, alias?: string): string {
    const slug = this.slugs.get(place.id) ?? slugOfPlace(place);
    this.slugs.set(place.id, slug);
    const before = this.rows.get(slug);
    if (before) {
      if (alias !== undefined && alias !== before.name && !before.aliases.includes(alias))
        before.aliases.push(alias);
      return slug;
    }
    const [wider] = around(place);
    const parent = wider ? this.add(wider) : null;
    this.rows.set(slug, {
      slug,
      name: place.name,
      kind: place.kind,
      lat: place.lat,
      lon: place.lon,
      country: place.country,
      admin1: place.admin1,
      geonamesId: place.geonamesId,
      precisionKm: place.measured?.precisionKm ?? null,
      parent: parent === slug ? null : parent,
      aliases: [
        ...new Set(
          [...place.aliases, ...(alias === undefined ? [] : [alias])].filter((other) => other !== place.name),
        ),
      ],
    });
    return slug;
  }

  all(): FoundLocation[] {
    return [...this.rows.values()];
  }
}

/**
 * `bakhmut`; the place that a bare name stands for has the plain slug, the others carry their country and division:
 * `paris-us-tx`. The same whatever else the report names.
 */
export function slugOfPlace(place: Candidate): string {
  let slug = slugs.get(place);
  if (slug === undefined) slugs.set(place, (slug = makeSlug(place)));
  return slug;
}

/** The places of the atlas live on from report to report. */
const slugs = new WeakMap<Candidate, string>();

function makeSlug(place: Candidate): string {
  if (place.measured) return `${slugOf(place.measured.lead)}-${slugOfPlace(place.measured.from)}`;
  const plain = slugOf(place.name);
  const rivals = [...placesNamed(fold(place.name)), ...citiesNamed(place.name)].filter(
    (rival) => rival.exact && fold(rival.name) === fold(place.name),
  );
  const first = rivals.reduce<Candidate>((a, b) => (weight(b) > weight(a) ? b : a), place);
  if (first.id === place.id && plain !== '') return plain;
  const parts = [plain === '' ? place.id.replace(/[^a-z0-9]+/gi, '-') : plain];
  if (place.country) parts.push(place.country.toLowerCase());
  if (place.kind !== 'city') parts.push(place.kind);
  if (place.admin1) parts.push(place.admin1.toLowerCase());
  const twins = rivals.filter(
    ({ kind, country, admin1 }) =>
      kind === place.kind && country === place.country && admin1 === place.admin1,
  );
  if (twins.length > 1 && place.geonamesId !== null && twins.some((twin) => weight(twin) > weight(place)))
    parts.push(String(place.geonamesId));
  return parts.join('-');
}

const KIND_WEIGHT = { country: 1e9, region: 0, city: 0, place: 0, water: 0 };
const weight = (place: Candidate): number => KIND_WEIGHT[place.kind] + place.population + place.rank;
