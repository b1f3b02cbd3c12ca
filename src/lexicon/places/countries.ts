import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A country of the world-countries package (ODbL): the parts of it that are used. */
export interface Country {
  /** ISO 3166-1 alpha-2, alpha-3 and numeric. */
  cca2: string;
  cca3: string;
  ccn3: string;
  name: { common: string; official: string };
  /** Latitude and longitude, from the CIA World Factbook. */
  latlng: number[];
  /** Square kilometres. */
  area: number;
}

/** The world's countries. The file is read rather than imported, which would keep all of it: translations are most of it. */
export const COUNTRIES: readonly Country[] = (
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-countries/countries.json'), 'utf8'),
  ) as Country[]
).map(({ cca2, cca3, ccn3, name: { common, official }, latlng, area }) => ({
  cca2,
  cca3,
  ccn3,
  name: { common, official },
  latlng,
  area,
}));
