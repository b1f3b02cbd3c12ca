import { AREA_CODES } from '../../lexicon/places/area-codes.js';
import type { Candidate } from './candidate.js';

/** What a name says of where a report plays: its candidates, and how often it stands there. */
export interface Voice {
  key: string;
  candidates: readonly Candidate[];
  uses: number;
}

/**
 * What the rest of a report says about where it plays: how much speaks for each country and each first-level division, and, cell
 * by cell of a grid, how many names have a candidate there.
 */
export interface Setting {
  country(code: string, without: string): number;
  division(code: string, without: string): number;
  /** How many other names have a candidate within some fifty kilometres, each counting less the more candidates it has. */
  nearby(place: Candidate, without: string): number;
}

/** Degrees of a cell; the eight cells around one count as near. */
const CELL = 0.5;
/** A name with more candidates than this tells nothing by any of them. */
const MANY = 60;

/** Weights by something, and by which name they come, so that a name's own can be left out. */
class Votes<What> {
  private readonly cast = new Map<What, { total: number; own: Map<string, number> }>();

  add(what: What, who: string, weight: number): void {
    let votes = this.cast.get(what);
    if (!votes) this.cast.set(what, (votes = { total: 0, own: new Map() }));
    votes.total += weight;
    votes.own.set(who, (votes.own.get(who) ?? 0) + weight);
  }

  of(what: What, without: string): number {
    const votes = this.cast.get(what);
    return votes ? votes.total - (votes.own.get(without) ?? 0) : 0;
  }
}

export function readSetting(
  voices: readonly Voice[],
  demonyms: ReadonlyMap<string, number>,
  text: string,
): Setting {
  const countries = new Votes<string>();
  const divisions = new Votes<string>();
  const cells = new Votes<number>();
  for (const [code, uses] of demonyms) countries.add(code, '', 0.5 + 0.3 * Math.min(uses, 5));
  for (const [division, count] of areaCodes(text)) {
    countries.add(division.slice(0, 2), '', 1);
    divisions.add(division, '', 1.5 * Math.min(count, 2));
  }
  for (const { key, candidates, uses } of voices) {
    const weight = 1 + 0.25 * Math.min(uses - 1, 6);
    const total = candidates.reduce((sum, place) => sum + mass(place), 0);
    const codes = new Map<string, number>();
    const seen = new Map<string, number>();
    const near = new Set<number>();
    for (const place of candidates) {
      const share = mass(place) / total;
      if (place.country) codes.set(place.country, (codes.get(place.country) ?? 0) + share);
      if (place.country && place.admin1 && place.kind !== 'country') {
        const division = `${place.country}.${place.admin1}`;
        // A division that is named outright speaks for itself; a town also for the divisions of its smaller namesakes.
        const own =
          place.kind === 'region'
            ? (place.rank === 3 ? 1.5 : 0.7) * Math.max(share, 0.3)
            : Math.max(share, 0.12) * 0.7;
        seen.set(division, Math.max(seen.get(division) ?? 0, own));
      }
      if (
        place.kind !== 'country' &&
        place.rank !== 3 + (place.kind === 'region' ? 0 : 10) &&
        candidates.length <= MANY
      )
        near.add(cellOf(place.lat, place.lon));
    }
    for (const [code, share] of codes) countries.add(code, key, weight * Math.max(share, 0.15));
    for (const [division, own] of seen) divisions.add(division, key, weight * own);
    for (const cell of near) cells.add(cell, key, 1 / Math.sqrt(Math.min(near.size, 25)));
  }
  return {
    country: (code, without) => countries.of(code, without),
    division: (code, without) => divisions.of(code, without),
    nearby: (place, without) => {
      let sum = 0;
      for (let lat = -1; lat <= 1; lat += 1)
        for (let lon = -1; lon <= 1; lon += 1)
          sum += cells.of(cellOf(place.lat + lat * CELL, place.lon + lon * CELL), without);
      return sum;
    },
  };
}

const mass = ({ kind, population }: Candidate): number =>
  (kind === 'country' ? 3e6 : Math.min(population, 3e6)) + 2000;

/** A number for each cell: no more than 720 of them go round the world. */
const cellOf = (lat: number, lon: number): number => Math.floor(lat / CELL) * 10_000 + Math.floor(lon / CELL);

const CODES = new Map(
  AREA_CODES.split(/[;\n]/).flatMap((row) => {
    const [division = '', ...codes] = row.trim().split(' ');
    return codes.map((code) => [code, division.includes('.') ? division : `US.${division}`] as const);
  }),
);

/** The divisions whose telephone numbers stand in the text, "(903) 675-8477" or "903-675-8477", with how many there are. */
function areaCodes(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [, code = ''] of text.matchAll(/(?<!\d)\(?([2-9]\d{2})\)?[ .-]{1,2}\d{3}[.-]\d{4}(?!\d)/g)) {
    const division = CODES.get(code);
    if (division) found.set(division, (found.get(division) ?? 0) + 1);
  }
  return found;
}
