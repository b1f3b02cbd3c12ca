import { prf, share } from './measure.js';

/*
 * The definitions of the corpora's own scorer for places: recognition is equal spans; resolution is the share of the matched
 * ones that lies within 161 km of the gold point. Gold that has no point or no literal place neither counts nor is held against
 * a prediction.
 */

export interface Toponym {
  start: number;
  end: number;
  lat?: number | null;
  lon?: number | null;
  kind?: string;
}

export interface PlaceFigures {
  gold: number;
  predicted: number;
  recognitionF1: number;
  recognitionPrecision: number;
  recognitionRecall: number;
  within161km: number | null;
  endToEndF1: number;
}

const COUNTED_KINDS = new Set(['Literal', 'Literal_Modifier', 'Mixed', 'Coercion', '']);
const NEAR_KM = 161;
const EARTH_RADIUS_KM = 6371;

/** Scores the documents of one corpus, given one after another. */
export class PlaceScore {
  #gold = 0;
  #predicted = 0;
  #matched = 0;
  #near = 0;

  add(gold: Toponym[], predicted: Toponym[]): void {
    const counted = new Map<string, Toponym>();
    const ignored = new Set<string>();
    for (const toponym of gold) {
      const counts = typeof toponym.lat === 'number' && COUNTED_KINDS.has(toponym.kind ?? 'Literal');
      if (counts) counted.set(keyOf(toponym), toponym);
    }
    for (const toponym of gold) if (!counted.has(keyOf(toponym))) ignored.add(keyOf(toponym));
    const found = new Map(predicted.map((toponym) => [keyOf(toponym), toponym]));
    for (const key of ignored) found.delete(key);
    this.#gold += counted.size;
    this.#predicted += found.size;
    for (const [key, toponym] of found) {
      const expected = counted.get(key);
      if (!expected) continue;
      this.#matched += 1;
      this.#near += Number(kilometres(expected, toponym) <= NEAR_KM);
    }
  }

  figures(): PlaceFigures {
    const recognition = prf(this.#matched, this.#predicted, this.#gold);
    return {
      gold: this.#gold,
      predicted: this.#predicted,
      recognitionF1: recognition.F1,
      recognitionPrecision: recognition.P,
      recognitionRecall: recognition.R,
      within161km: share(this.#near, this.#matched),
      endToEndF1: prf(this.#near, this.#predicted, this.#gold).F1,
    };
  }
}

const keyOf = ({ start, end }: Toponym): string => `${start}-${end}`;

/** Great-circle distance by the haversine formula; infinite where a point is missing. */
function kilometres(a: Toponym, b: Toponym): number {
  const [aLat, aLon, bLat, bLon] = [a.lat ?? NaN, a.lon ?? NaN, b.lat ?? NaN, b.lon ?? NaN];
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const latitudes = Math.sin(radians(bLat - aLat) / 2) ** 2;
  const longitudes = Math.sin(radians(bLon - aLon) / 2) ** 2;
  const h = latitudes + Math.cos(radians(aLat)) * Math.cos(radians(bLat)) * longitudes;
  if (Number.isNaN(h)) return Infinity;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
