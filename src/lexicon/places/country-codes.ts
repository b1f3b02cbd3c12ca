import { COUNTRIES } from './countries.js';

const codes = new Map(
  COUNTRIES.flatMap(({ cca2, cca3, ccn3 }) => [
    [cca3, cca2],
    [ccn3, cca2],
  ]),
);

/** The ISO 3166-1 alpha-2 code for an alpha-3 or numeric one ("AFG", "004", "4"); null where there is none. */
export const alpha2Of = (code: string): string | null =>
  (code === '' ? null : codes.get(/^\d+$/.test(code) ? code.padStart(3, '0') : code.toUpperCase())) ?? null;
