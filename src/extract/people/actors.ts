import { slugOf } from '../../text/fold.js';
import type { ActorKind, FoundActor } from '../types.js';
import { countryActor, known, type KnownActor } from './known.js';

/** Collects the actors of a report as rows, each with the chain of those it is part of. */
export class Actors {
  private readonly rows = new Map<string, FoundActor>();

  /** The slug of a known actor; it and its parents become rows. */
  addKnown(actor: KnownActor, alias?: string): string {
    const before = this.rows.get(actor.slug);
    if (before) return this.alias(before, alias);
    const { slug, name, kind, role, country, aliases } = actor;
    const kept: FoundActor = { slug, name, kind, role, country, aliases: [...aliases], parent: null };
    this.rows.set(slug, kept);
    if (actor.parent !== null) {
      const parent = known().bySlug.get(actor.parent) ?? (country ? countryActor(country) : undefined);
      kept.parent = parent && parent.slug !== slug ? this.addKnown(parent) : null;
    }
    return this.alias(kept, alias);
  }

  /** The slug of an actor that only this report names. */
  addNamed(
    name: string,
    kind: ActorKind,
    details: Partial<Pick<FoundActor, 'role' | 'country' | 'parent'>> = {},
  ): string {
    let slug = slugOf(name);
    if (slug === '')
      slug = `actor-${[...name]
        .map((letter) => (letter.codePointAt(0) ?? 0).toString(16))
        .join('')
        .slice(0, 40)}`;
    const before = this.rows.get(slug);
    if (before) {
      before.role ??= details.role ?? null;
      before.country ??= details.country ?? null;
      before.parent ??= details.parent ?? null;
      return slug;
    }
    this.rows.set(slug, {
      slug,
      name,
      kind,
      role: details.role ?? null,
      country: details.country ?? null,
      aliases: [],
      parent: details.parent ?? null,
    });
    return slug;
  }

  get(slug: string): FoundActor | undefined {
    return this.rows.get(slug);
  }

  addAlias(slug: string, alias: string): void {
    const row = this.rows.get(slug);
    if (row) this.alias(row, alias);
  }

  all(): FoundActor[] {
    return [...this.rows.values()];
  }

  private alias(row: FoundActor, alias: string | undefined): string {
    if (alias !== undefined && alias !== '' && alias !== row.name && !row.aliases.includes(alias))
      row.aliases.push(alias);
    return row.slug;
  }
}
