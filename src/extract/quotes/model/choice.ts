import type { FeatureList } from './features.js';
import { softmax, type Linear } from './linear.js';

/** The shares of candidates in a log-linear choice among them. */
export function sharesOf<Candidate>(
  candidates: readonly Candidate[],
  model: Linear,
  describe: (candidate: Candidate, features: FeatureList) => void,
  features: FeatureList,
): number[] {
  const shares: number[] = [];
  for (const candidate of candidates) {
    describe(candidate, features);
    shares.push(model.score(features));
  }
  softmax(shares);
  return shares;
}

/** The places of the `most` largest shares, largest first. */
export function likeliest(shares: readonly number[], most: number): number[] {
  const best: number[] = [];
  for (let i = 0; i < shares.length; i += 1) {
    const share = shares[i] ?? 0;
    let at = best.length;
    while (at > 0 && (shares[best[at - 1] ?? 0] ?? 0) < share) at -= 1;
    if (at >= most) continue;
    best.splice(at, 0, i);
    if (best.length > most) best.pop();
  }
  return best;
}

/** The place of the largest value, the first of those that are as large; -1 of none. */
export function largest(values: readonly number[]): number {
  let best = -1;
  let most = -Infinity;
  for (let i = 0; i < values.length; i += 1) if ((values[i] ?? 0) > most) [best, most] = [i, values[i] ?? 0];
  return best;
}
