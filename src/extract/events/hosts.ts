import type { MentionIndex } from '../lookup.js';
import type { Entities } from '../people/index.js';
import type { Reference } from '../types.js';

/** The states that are visited where a text names a town of theirs: "flew to *Bamako*" is a visit to Mali, if it names Mali at all. */
export class Hosts {
  readonly #states = new Map<string, string>();
  readonly #countries: ReadonlyMap<string, string | null>;

  constructor(
    { actors, locations }: Entities,
    private readonly mentions: MentionIndex,
  ) {
    for (const { kind, country, slug } of actors)
      if (country !== null && (kind === 'country' || (kind === 'government' && !this.#states.has(country))))
        this.#states.set(country, slug);
    this.#countries = new Map(locations.map(({ slug, country }) => [slug, country]));
  }

  /** A reference to a place with the state that it lies in; others as they are. */
  of(reference: Reference): Reference {
    if (reference.actor !== null) return reference;
    const place = this.mentions
      .within(reference)
      .find(({ location, form }) => location !== null && form === 'name');
    const country = this.#countries.get(place?.location ?? '');
    return { ...reference, actor: (country && this.#states.get(country)) ?? null };
  }
}
