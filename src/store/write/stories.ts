import type { Database } from 'better-sqlite3';
import { prepared } from '../read/list.js';

/*
 * Which events of several reports tell the same happening. The tables' triggers note what a write may have changed in StoryPending, and
 * stories whose publishers alone may be others in StoryRecount; before the write is kept, each event noted finds its story again, by the
 * keys that lists are read by: a few rows around its time at its place or of its actors. A story is called by its first event.
 */

/** At most so many in one write, the newest first; what is left waits for the next. */
const MOST_LINKED = 1_000;
/** As many that share a place or an actor at the time are compared. */
const MOST_COMPARED = 40;
/** A time longer than this says nothing of when: two such agree only when they are the same. */
const LONGEST_MS = 14 * 86_400_000;
/** Of actor, recipient and place, what two tellings must share. */
const LEAST_SHARED = 2;

interface Facts {
  id: number;
  reportId: number;
  storyId: number | null;
  type: string;
  mode: string | null;
  modality: string;
  time: number;
  until: number | null;
  counted: 0 | 1;
}

/** Whom and where an event names. */
interface Parts {
  actors: Set<string>;
  recipients: Set<string>;
  places: Set<number>;
}

/** What is known so far, by event. */
interface Found {
  /** A story that many tell is met by each. */
  parts: Map<number, Parts>;
  /** Those that this write gives. */
  stories: Map<number, number>;
}

const FACTS = `SELECT e.id, e.reportId, e.storyId, e.type, e.mode, e.modality, t.time, t.until,
  e.standing AND e.review <> 'rejected' AND e.sourceId IS NULL AS counted FROM Event e JOIN EventTimes t ON t.id = e.id`;
/** Whether an event's counts are those of one that is told once, in one report that nobody else carries. */
const TOLD_ONCE =
  'e.storyEvents = 1 AND e.storyPublishers = 1 AND NOT EXISTS (SELECT 1 FROM Carrier c WHERE c.reportId = e.reportId)';

/** Gives the events that a write touched their stories, and each story its counts. */
export function linkStories(db: Database): void {
  const pending = prepared(
    db,
    `SELECT eventId, storyId FROM StoryPending ORDER BY eventId DESC LIMIT ${MOST_LINKED}`,
  );
  const noted = pending.all() as { eventId: number; storyId: number | null }[];
  const recounted = prepared(db, 'SELECT storyId FROM StoryRecount').pluck().all() as number[];
  if (noted.length + recounted.length === 0) return;
  const left = new Set(noted.flatMap(({ storyId }) => storyId ?? []));
  const waiting = new Set(noted.map(({ eventId }) => eventId));
  // What had joined a telling that changed may have no other reason to stay.
  for (const story of left) for (const id of membersOf(db, story)) waiting.add(id);
  const leave = prepared(db, 'UPDATE Event SET storyId = NULL WHERE id = ? AND storyId IS NOT NULL');
  if (left.size > 0) for (const id of waiting) leave.run(id);
  const touched = new Set([...left, ...recounted]);
  const found: Found = { parts: new Map(), stories: new Map() };
  const counted = countedAmong(db, [...waiting]);
  readParts(db, counted, found.parts);
  for (const facts of counted) {
    const story = storyOf(db, facts, found);
    found.stories.set(facts.id, story ?? facts.id);
    if (story !== null || !facts.toldOnce) touched.add(story ?? facts.id);
  }
  prepared(
    db,
    'UPDATE Event SET storyId = j.value ->> 1 FROM json_each(?) j WHERE Event.id = j.value ->> 0',
  ).run(JSON.stringify([...found.stories]));
  for (const story of touched) count(db, story);
  prepared(db, 'DELETE FROM StoryPending WHERE eventId IN (SELECT value FROM json_each(?))').run(
    JSON.stringify(noted.map(({ eventId }) => eventId)),
  );
  if (recounted.length > 0) prepared(db, 'DELETE FROM StoryRecount').run();
}

const membersOf = (db: Database, story: number): number[] =>
  prepared(db, 'SELECT id FROM Event WHERE storyId = ?').pluck().all(story) as number[];

/** Those of events that are counted, the earliest first. */
function countedAmong(db: Database, ids: number[]): (Facts & { toldOnce: 0 | 1 })[] {
  return prepared(
    db,
    `SELECT f.*, (SELECT ${TOLD_ONCE} FROM Event e WHERE e.id = f.id) AS toldOnce
     FROM json_each(?) j CROSS JOIN (${FACTS}) f ON f.id = j.value WHERE f.counted ORDER BY f.id`,
  ).all(JSON.stringify(ids)) as (Facts & { toldOnce: 0 | 1 })[];
}

const NOTHING: Parts = { actors: new Set(), recipients: new Set(), places: new Set() };
const partsOf = (parts: Found['parts'], { id }: Facts): Parts => parts.get(id) ?? NOTHING;

/** Adds the parts of events to those that are known. */
function readParts(db: Database, events: readonly Facts[], parts: Found['parts']): void {
  const ids = events.map(({ id }) => id).filter((id) => !parts.has(id));
  for (const id of ids) parts.set(id, { actors: new Set(), recipients: new Set(), places: new Set() });
  const parties = prepared(
    db,
    'SELECT eventId, role, actorId, text FROM EventActor WHERE eventId IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(ids)) as {
    eventId: number;
    role: 'actor' | 'recipient';
    actorId: number | null;
    text: string;
  }[];
  for (const { eventId, role, actorId, text } of parties)
    parts.get(eventId)?.[role === 'actor' ? 'actors' : 'recipients'].add(actorId?.toString() ?? nameOf(text));
  const places = prepared(
    db,
    'SELECT eventId, locationId FROM EventLocation WHERE eventId IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(ids)) as { eventId: number; locationId: number }[];
  for (const { eventId, locationId } of places) parts.get(eventId)?.places.add(locationId);
}

/** Words for somebody who is nobody known, without what opens them: "the police", "Police". */
const nameOf = (text: string): string => text.toLowerCase().replace(/^(?:the|a|an) /, '');

/** The story of the telling that agrees best; the earliest of those that agree as well. */
function storyOf(db: Database, facts: Facts, { parts, stories }: Found): number | null {
  const telling = { ...facts, ...partsOf(parts, facts) };
  const known = [telling.actors, telling.recipients, telling.places].filter(({ size }) => size > 0).length;
  if (known < LEAST_SHARED) return null;
  const others = around(db, telling)
    .map((other) => ({ ...other, storyId: stories.get(other.id) ?? other.storyId }))
    .filter((other) => other.storyId !== null && mayAgree(telling, other))
    .sort((a, b) => Number(a.storyId) - Number(b.storyId));
  readParts(db, others, parts);
  let best: number | null = null;
  let most = 0;
  for (const other of others) {
    const shared = agreement(db, telling, partsOf(parts, other));
    if (shared > most) {
      most = shared;
      best = other.storyId;
    }
    if (most === known) break;
  }
  return best;
}

/** Told events of the type at the time that share a place or an actor, with those before it that this write may have given a story. */
function around(
  db: Database,
  { id, reportId, type, time, until, places, actors, recipients }: Facts & Parts,
): Facts[] {
  if (until === null) return [];
  const known = [...actors, ...recipients].map(Number).filter((actor) => Number.isInteger(actor));
  const keys = [...[...places].map((place) => [6, place]), ...known.map((actor) => [3, actor])];
  return prepared(
    db,
    `SELECT f.* FROM (SELECT DISTINCT k.id FROM json_each(?) j CROSS JOIN EventKey k
       ON k.kind = j.value ->> 0 AND k.key = j.value ->> 1 AND k.time > ? AND k.time < ?
       WHERE k.id <> ? AND k.until > ? AND k.shown LIMIT ${MOST_COMPARED * 8}) c
     JOIN (${FACTS}) f ON f.id = c.id
     WHERE f.type = ? AND f.reportId <> ? AND (f.storyId IS NOT NULL OR f.id < ?) AND f.counted LIMIT ${MOST_COMPARED}`,
  ).all(JSON.stringify(keys), time - LONGEST_MS, until, id, time, type, reportId, id) as Facts[];
}

const HAPPENED = new Set(['asserted', 'claimed']);

/** Whether two tellings do not contradict each other in whether it happened, how and when. */
function mayAgree(a: Facts, b: Facts): boolean {
  if (a.modality !== b.modality && !(HAPPENED.has(a.modality) && HAPPENED.has(b.modality))) return false;
  if (a.mode !== null && b.mode !== null && a.mode !== b.mode) return false;
  const isLong = [a, b].some(({ time, until }) => (until ?? Infinity) - time > LONGEST_MS);
  return !isLong || (a.time === b.time && a.until === b.until);
}

/** How many of actor, recipient and place two tellings share: nothing where they contradict each other in one, or share less than two. */
function agreement(db: Database, a: Parts, b: Parts): number {
  const parts = [
    sameParties(a.actors, b.actors),
    sameParties(a.recipients, b.recipients),
    samePlaces(db, a.places, b.places),
  ];
  if (parts.includes(false)) return 0;
  const shared = parts.filter((part) => part === true).length;
  return shared >= LEAST_SHARED ? shared : 0;
}

/** Whether both name somebody in common; null where one names nobody, or only words that may stand for the other's. */
function sameParties(a: Set<string>, b: Set<string>): boolean | null {
  if (a.size === 0 || b.size === 0) return null;
  if ([...a].some((party) => b.has(party))) return true;
  const known = (parties: Set<string>): boolean => [...parties].every((party) => /^\d+$/.test(party));
  return known(a) && known(b) ? false : null;
}

function samePlaces(db: Database, a: Set<number>, b: Set<number>): boolean | null {
  if (a.size === 0 || b.size === 0) return null;
  const inside = prepared(
    db,
    'SELECT 1 FROM LocationWithin WHERE (innerId = ? AND outerId = ?) OR (innerId = ? AND outerId = ?)',
  );
  return [...a].some((one) =>
    [...b].some((other) => one === other || inside.get(one, other, other, one) !== undefined),
  );
}

/**
 * Counts a story's events and publishers, those of other carriers included; reports that name none count as one. Its first event alone
 * holds how many events there are, so that one more does not write all of them anew.
 */
function count(db: Database, story: number): void {
  const { events, publishers } = prepared(
    db,
    `WITH told AS (SELECT id, reportId FROM Event WHERE storyId = @story)
     SELECT (SELECT count(*) FROM told) AS events,
       (SELECT count(DISTINCT name) FROM (
         SELECT lower(ifnull(r.publisher, '')) AS name FROM told JOIN Report r ON r.id = told.reportId
         UNION SELECT lower(c.publisher) FROM told JOIN Carrier c ON c.reportId = told.reportId WHERE c.publisher IS NOT NULL)) AS publishers`,
  ).get({ story }) as { events: number; publishers: number };
  prepared(db, 'UPDATE Event SET storyEvents = ? WHERE id = ?').run(events, story);
  prepared(
    db,
    'UPDATE Event SET storyPublishers = @publishers WHERE storyId = @story AND storyPublishers <> @publishers',
  ).run({ story, publishers });
}
