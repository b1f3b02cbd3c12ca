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

type Telling = Facts & Parts;
/** Those read so far, by event: a story that many tell is met by each. */
type Read = Map<number, Parts>;

const FACTS = `SELECT e.id, e.reportId, e.storyId, e.type, e.mode, e.modality, t.time, t.until,
  e.standing AND e.review <> 'rejected' AND e.sourceId IS NULL AS counted FROM Event e JOIN EventTimes t ON t.id = e.id`;
/** Whether an event's counts are those of one that is told once, in one report that nobody else carries. */
const TOLD_ONCE = `SELECT storyEvents = 1 AND storyPublishers = 1 AND NOT EXISTS (SELECT 1 FROM Carrier c WHERE c.reportId = e.reportId)
  FROM Event e WHERE id = ?`;

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
  const put = prepared(db, 'UPDATE Event SET storyId = ? WHERE id = ?');
  const factsOf = prepared(db, `${FACTS} WHERE e.id = ?`);
  const toldOnce = prepared(db, TOLD_ONCE).pluck();
  const read: Read = new Map();
  const touched = new Set([...left, ...recounted]);
  for (const id of [...waiting].sort((a, b) => a - b)) {
    const facts = factsOf.get(id) as Facts | undefined;
    if (!facts?.counted) continue;
    const story = storyOf(db, tellingOf(db, facts, read), read);
    put.run(story ?? id, id);
    if (story !== null || toldOnce.get(id) !== 1) touched.add(story ?? id);
  }
  for (const story of touched) count(db, story);
  prepared(db, 'DELETE FROM StoryPending WHERE eventId IN (SELECT value FROM json_each(?))').run(
    JSON.stringify(noted.map(({ eventId }) => eventId)),
  );
  if (recounted.length > 0) prepared(db, 'DELETE FROM StoryRecount').run();
}

const membersOf = (db: Database, story: number): number[] =>
  prepared(db, 'SELECT id FROM Event WHERE storyId = ?').pluck().all(story) as number[];

function tellingOf(db: Database, facts: Facts, read: Read): Telling {
  const parts = read.get(facts.id) ?? partsOf(db, facts.id);
  read.set(facts.id, parts);
  return { ...facts, ...parts };
}

function partsOf(db: Database, event: number): Parts {
  const parties = prepared(db, 'SELECT role, actorId, text FROM EventActor WHERE eventId = ?').all(event) as {
    role: 'actor' | 'recipient';
    actorId: number | null;
    text: string;
  }[];
  const those = (wanted: string): Set<string> =>
    new Set(
      parties.flatMap(({ role, actorId, text }) =>
        role === wanted ? [actorId?.toString() ?? nameOf(text)] : [],
      ),
    );
  const places = prepared(db, 'SELECT locationId FROM EventLocation WHERE eventId = ?').pluck().all(event);
  return { actors: those('actor'), recipients: those('recipient'), places: new Set(places as number[]) };
}

/** Words for somebody who is nobody known, without what opens them: "the police", "Police". */
const nameOf = (text: string): string => text.toLowerCase().replace(/^(?:the|a|an) /, '');

/** The story of the telling that agrees best; the earliest of those that agree as well. */
function storyOf(db: Database, telling: Telling, read: Read): number | null {
  const known = [telling.actors, telling.recipients, telling.places].filter(({ size }) => size > 0).length;
  if (known < LEAST_SHARED) return null;
  const others = around(db, telling)
    .filter((other) => mayAgree(telling, other))
    .sort((a, b) => Number(a.storyId) - Number(b.storyId));
  let best: number | null = null;
  let most = 0;
  for (const facts of others) {
    const shared = agreement(db, telling, tellingOf(db, facts, read));
    if (shared > most) {
      most = shared;
      best = facts.storyId;
    }
    if (most === known) break;
  }
  return best;
}

/** Told events of the type at the time that share a place, or an actor where no place is known. */
function around(
  db: Database,
  { id, reportId, type, time, until, places, actors, recipients }: Telling,
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
     WHERE f.type = ? AND f.reportId <> ? AND f.storyId IS NOT NULL AND f.counted LIMIT ${MOST_COMPARED}`,
  ).all(JSON.stringify(keys), time - LONGEST_MS, until, id, time, type, reportId) as Facts[];
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
function agreement(db: Database, a: Telling, b: Telling): number {
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
