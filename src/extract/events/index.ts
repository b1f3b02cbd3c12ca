import type { Document } from '../../text/document.js';
import type { Cuts } from '../../text/limits.js';
import { startingIn } from '../../text/span.js';
import { MentionIndex } from '../lookup.js';
import type { Entities } from '../people/index.js';
import type { ActorKind, FoundEvent, FoundQuote, FoundTime, ReportContext, TimeInterval } from '../types.js';
import { Regions } from './circumstances/regions.js';
import { parseClauses } from './clauses/index.js';
import { Claims } from './claims.js';
import { eventsOf } from './event.js';
import { mergeEvents } from './merge.js';
import { Figures } from './figurative.js';
import { Hosts } from './hosts.js';
import { Pairs } from './pairs.js';
import { withScenes } from './scene.js';
import { withDeedsTakenUp } from './taken-up.js';
import { findTriggers } from './triggers/index.js';
import type { Trigger } from './triggers/trigger.js';

/** A sentence with more triggers than this is a list, not a telling. */
const MOST_TRIGGERS = 12;

/**
 * Who did what to whom, where and when, in the order of the report. Triggers are read from verbs and nouns, each in the light that its
 * verb stands in; participants, place, time and quantities from the grammar around; claims from the quotes.
 */
export function findEvents(
  read: Document,
  entities: Entities,
  times: FoundTime[],
  quotes: FoundQuote[],
  context: ReportContext,
  cuts: Cuts,
): FoundEvent[] {
  const document = parseClauses(read);
  const mentions = new MentionIndex(entities.mentions);
  const pairs = new Pairs(document, entities.mentions);
  const claims = new Claims(document, quotes);
  const published = publishedDay(context.publishedAt);
  const slugs = (...kinds: ActorKind[]): Set<string> =>
    new Set(entities.actors.flatMap(({ kind, slug }) => (kinds.includes(kind) ? [slug] : [])));
  const people = slugs('person');
  const figures = new Figures(document, people);
  const hosts = new Hosts(entities, mentions);
  const regions = new Regions(entities.locations);
  const powers = slugs('government', 'armed_force', 'group');
  const bySentence = new Map<number, Trigger[]>();
  for (const trigger of findTriggers(document)) {
    const index = document.tokens[trigger.at]?.sentence ?? -1;
    const list = bySentence.get(index);
    if (list) list.push(trigger);
    else bySentence.set(index, [trigger]);
  }
  const told = [...bySentence].flatMap(([index, triggers]) => {
    const sentence = document.sentences[index];
    if (!sentence || triggers.length > MOST_TRIGGERS) return [];
    return eventsOf(document, sentence, triggers, {
      figures,
      mentions,
      pairs,
      claims,
      times: startingIn(times, sentence),
      published,
      people,
      hosts,
      regions,
      powers,
    });
  });
  return withScenes(document, mergeEvents(withDeedsTakenUp(document, told, published), cuts));
}

/** What a report tells without a time happened about when it was published. */
function publishedDay(publishedAt: string | null): TimeInterval | null {
  const time = publishedAt === null ? NaN : Date.parse(publishedAt.slice(0, 10));
  if (Number.isNaN(time)) return null;
  const day = 86_400_000;
  return {
    from: new Date(time - day).toISOString(),
    to: new Date(time + day).toISOString(),
    precision: 'approximate',
  };
}
