import { LEAST_ROOM, LIMITS, type Cuts } from '../text/limits.js';
import type { Span } from '../text/span.js';
import type { Extraction } from './types.js';

/** What is found in a text. */
type Found = Omit<Extraction, 'truncated'>;
type Kind = 'mentions' | 'times' | 'quotes' | 'events';

/** A record: where its last word ends, how long its JSON is, and the actors and places that it refers to. */
interface Weighed {
  kind: Kind;
  index: number;
  end: number;
  room: number;
  refers: readonly string[];
}

/** An actor or a place: how long its JSON is, and what it is part of. */
interface Entity {
  room: number;
  parent: string | null;
}

/**
 * Leaves out the records that would take more room than the text allows: hostile text has a record in every second word, each of them
 * with the sentence around it. What the records may take grows with each character read, so that a stretch of such text takes little from
 * the news after it. Whom no record refers to that stays goes too.
 * @param length of the text, in characters
 * @returns the same records where all have room, as in any news
 */
export function withinRoom(found: Found, length: number, cuts: Cuts): Found {
  const records = weighed(found);
  const entities = entitiesOf(found);
  let all = 0;
  for (const { room } of records) all += room;
  for (const { room } of entities.values()) all += room;
  if (all <= LEAST_ROOM + LIMITS.records * length) return found;

  const used = new Set<string>();
  const kept: Record<Kind, Set<number>> = {
    mentions: new Set(),
    times: new Set(),
    quotes: new Set(),
    events: new Set(),
  };
  let taken = 0;
  for (const { kind, index, end, room, refers } of records.sort((a, b) => a.end - b.end)) {
    const news = withParents(refers, entities, used);
    let needed = room;
    for (const key of news) needed += entities.get(key)?.room ?? 0;
    if (taken + needed > LEAST_ROOM + LIMITS.records * end) {
      cuts.add('records');
      continue;
    }
    taken += needed;
    for (const key of news) used.add(key);
    kept[kind].add(index);
  }
  const stays = (kind: Kind) => (_: unknown, index: number) => kept[kind].has(index);
  return {
    language: found.language,
    actors: found.actors.filter(({ slug }) => used.has(actorKey(slug))),
    locations: found.locations.filter(({ slug }) => used.has(placeKey(slug))),
    mentions: found.mentions.filter(stays('mentions')),
    times: found.times.filter(stays('times')),
    quotes: found.quotes.filter(stays('quotes')),
    events: found.events.filter(stays('events')),
  };
}

/** An actor and a place may have the same slug: "ukraine". */
const actorKey = (slug: string): string => `actor ${slug}`;
const placeKey = (slug: string): string => `place ${slug}`;

/** With the comma after it. */
const roomOf = (record: object): number => JSON.stringify(record).length + 1;

function entitiesOf({ actors, locations }: Found): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const actor of actors)
    entities.set(actorKey(actor.slug), {
      room: roomOf(actor),
      parent: actor.parent === null ? null : actorKey(actor.parent),
    });
  for (const location of locations)
    entities.set(placeKey(location.slug), {
      room: roomOf(location),
      parent: location.parent === null ? null : placeKey(location.parent),
    });
  return entities;
}

/** What a record refers to, with all that it is part of, as far as none of it is used yet. */
function withParents(
  refers: readonly string[],
  entities: ReadonlyMap<string, Entity>,
  used: ReadonlySet<string>,
): Set<string> {
  const news = new Set<string>();
  for (const key of refers)
    for (
      let next: string | null = key;
      next !== null && !used.has(next) && !news.has(next);
      next = entities.get(next)?.parent ?? null
    )
      news.add(next);
  return news;
}

function weighed({ mentions, times, quotes, events }: Found): Weighed[] {
  const records: Weighed[] = [];
  const add = (
    kind: Kind,
    index: number,
    record: object,
    end: number,
    actors: readonly (string | null | undefined)[],
    places: readonly (string | null | undefined)[],
  ): void => {
    const keys = (slugs: readonly (string | null | undefined)[], keyOf: (slug: string) => string): string[] =>
      slugs.flatMap((slug) => (slug === null || slug === undefined ? [] : [keyOf(slug)]));
    const refers = [...keys(actors, actorKey), ...keys(places, placeKey)];
    records.push({ kind, index, end, room: roomOf(record), refers });
  };
  mentions.forEach((one, i) => {
    add('mentions', i, one, one.end, [one.actor], [one.location, one.place]);
  });
  times.forEach((one, i) => {
    add('times', i, one, one.end, [], []);
  });
  quotes.forEach((one, i) => {
    const actors = [one.speaker?.actor, one.addressee?.actor, ...one.about.actors];
    add('quotes', i, one, lastEnd(one.spans), actors, one.about.locations);
  });
  events.forEach((one, i) => {
    const actors = [...one.actors, ...one.recipients, one.claimedBy].map((reference) => reference?.actor);
    add(
      'events',
      i,
      one,
      one.trigger.end,
      actors,
      one.locations.map(({ location }) => location),
    );
  });
  return records;
}

const lastEnd = (spans: readonly Span[]): number => spans.reduce((last, { end }) => Math.max(last, end), 0);
