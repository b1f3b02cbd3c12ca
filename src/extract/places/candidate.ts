import type { LocationKind } from '../types.js';

/** The rank of the seat of a country. */
export const CAPITAL_RANK = 4;

/** A place that a name may stand for. */
export interface Candidate {
  /** Unique in the whole atlas: "city:703448", "country:UA", "region:UA.11". */
  id: string;
  name: string;
  kind: LocationKind;
  lat: number;
  lon: number;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** GeoNames' code of the first-level division. */
  admin1: string | null;
  geonamesId: number | null;
  population: number;
  /** Seat of a country 4, of a first-level division 3, of a second 2, of a lower one 1; else 0. */
  rank: number;
  /** The name is spelt as the gazetteer spells it, not only alike in another romanisation. */
  exact: boolean;
  aliases: readonly string[];
  /** The name alone stands for this place, by the custom of news copy: "Washington" and "New York" are the cities. */
  usual?: boolean;
  /** Of a place that no gazetteer has: the place that it lies in as the report tells it, whose point it takes. */
  within?: Candidate;
  /** Of a point that is told by its distance: the words before the place it counts from, that place, and how far off it may be. */
  measured?: { lead: string; from: Candidate; precisionKm: number };
}

/** Whether a place is a first-level division. */
export const isDivision = ({ kind, rank }: Candidate): boolean => kind === 'region' && rank === 3;
