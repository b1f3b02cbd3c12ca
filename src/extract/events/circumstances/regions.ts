import type { FoundLocation, LocationKind } from '../../types.js';

/** How deep places lie in one another: town, region, country. */
const DEEPEST = 4;

/** Which of a report's places lie inside which, and of what kind they are. */
export class Regions {
  readonly #places: ReadonlyMap<string, FoundLocation>;

  constructor(locations: readonly FoundLocation[]) {
    this.#places = new Map(locations.map((location) => [location.slug, location]));
  }

  kindOf(slug: string): LocationKind | null {
    return this.#places.get(slug)?.kind ?? null;
  }

  isInside(inner: string | null, outer: string | null): boolean {
    let place = this.#places.get(inner ?? '');
    for (let depth = 0; place && depth < DEEPEST; depth += 1) {
      if (place.parent === outer) return outer !== null;
      place = this.#places.get(place.parent ?? '');
    }
    return false;
  }
}
