/** Precision, recall and their harmonic mean, in percent. */
export interface Prf {
  P: number;
  R: number;
  F1: number;
}

/** @param hits true positives, @param predicted and @param gold how many there are of each */
export function prf(hits: number, predicted: number, gold: number): Prf {
  const p = predicted === 0 ? 0 : hits / predicted;
  const r = gold === 0 ? 0 : hits / gold;
  return { P: 100 * p, R: 100 * r, F1: p + r === 0 ? 0 : (200 * p * r) / (p + r) };
}

/** A share in percent; null where there is nothing to have a share of. */
export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : (100 * part) / whole;
