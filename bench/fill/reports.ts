import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { EVENT_TYPES, cameoRootOf, quadClassOf } from '../../src/lexicon/plover.js';
import { inserter } from './bulk.js';
import type { Random } from './random.js';
import type { Named, World } from './world.js';

/*
 * Reports with their events, quotes and mentions, in the proportions of the seeded report: for 31 events a report of 5 KB, 33 quotes and 116
 * mentions; of each event 1.5 actors, half a place, 0.9 contexts and 0.2 quantities. Every span stands where it says.
 */

const EVENTS_OF_REPORT = 31;
const QUOTES_OF_EVENT = 33 / 31;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAYS = 3_650;
const CONTEXTS = ['military', 'diplomatic', 'economic', 'legal', 'political', 'human_rights'];
const KINDS = ['direct', 'indirect', 'mixed'];

interface Words {
  text: string;
  start: number;
  end: number;
}

/** Fills so many events; the words of sentences are those of `vocabulary`, the frequent first. */
export function fillReports(
  db: Database,
  random: Random,
  world: World,
  vocabulary: string[],
  events: number,
): void {
  const put = statements(db);
  for (let eventId = 1, quoteId = 1, reportId = 1; eventId <= events; reportId += 1) {
    const day = FIRST_DAY + Math.floor((reportId / (events / EVENTS_OF_REPORT)) * DAYS) * DAY_MS;
    const date = new Date(day).toISOString();
    const body = new Body();
    const mention = (words: Words, actor: number | null, place: number | null): unknown =>
      put.mention.run(reportId, words.start, words.end, words.text, 'name', actor, place, 0.9);
    const sentence = (): void => {
      for (let n = 8 + random.below(8); n > 0; n -= 1)
        body.add(`${vocabulary[random.often(vocabulary.length)] ?? 'the'} `);
    };
    for (let n = 0; n < EVENTS_OF_REPORT && eventId <= events; n += 1, eventId += 1) {
      const type = EVENT_TYPES[random.often(EVENT_TYPES.length)] ?? 'CONSULT';
      const from = day - random.often(30) * DAY_MS;
      const start = body.length;
      const parties = Array.from({ length: random.some(1.5) }, () => pickOften(random, world.actors));
      parties.forEach((actor, i) => {
        const words = body.add(actor.name);
        put.eventActor.run(
          eventId,
          i === 0 ? 'actor' : 'recipient',
          i,
          actor.id,
          words.text,
          words.start,
          words.end,
        );
        mention(words, actor.id, null);
        body.add(' ');
      });
      const trigger = body.add(type.toLowerCase());
      body.add(' ');
      sentence();
      if (random.next() < 0.5) {
        const place = pickOften(random, world.places);
        body.add('in ');
        const words = body.add(place.name);
        put.eventLocation.run(eventId, 0, place.id, words.text, words.start, words.end);
        mention(words, null, place.id);
        body.add(' ');
      }
      if (random.next() < 0.9) put.context.run(eventId, CONTEXTS[random.often(CONTEXTS.length)]);
      if (random.next() < 0.2) {
        const low = 1 + random.often(500);
        const words = body.add(`${low} people`);
        put.quantity.run(eventId, 0, 'people', low, low, 0, null, words.text, words.start, words.end);
        body.add(' ');
      }
      const told = body.from(start);
      body.add('. ');
      const claimant = random.next() < 0.2 ? pickOften(random, world.actors) : null;
      put.event.run(
        eventId,
        `event-${eventId}`,
        reportId,
        type.toLowerCase(),
        random.next() < 0.5 ? `mode-${random.often(20)}` : null,
        quadClassOf(type),
        cameoRootOf(type, null),
        told.text.slice(0, 100),
        JSON.stringify([told]),
        told.start,
        told.end,
        trigger.text,
        trigger.start,
        trigger.end,
        iso(from),
        iso(from + DAY_MS),
        'day',
        claimant ? 'claimed' : 'asserted',
        claimant?.id ?? null,
        Math.round(random.next() * 100) / 100,
        random.next() < 0.02 ? 'rejected' : 'unreviewed',
        date,
        date,
      );
      put.change.run(date, 'event', `event-${eventId}`);
      for (let q = random.some(QUOTES_OF_EVENT); q > 0; q -= 1, quoteId += 1) {
        const began = body.length;
        const speaker = pickOften(random, world.actors);
        const name = body.add(speaker.name);
        mention(name, speaker.id, null);
        body.add(' ');
        const cue = body.add('said');
        body.add(' ');
        const said = body.length;
        sentence();
        const words = body.from(said);
        body.add('. ');
        const context = body.from(began);
        put.quote.run(
          quoteId,
          `quote-${quoteId}`,
          reportId,
          KINDS[random.often(3)],
          words.text,
          JSON.stringify([words]),
          words.start,
          words.end,
          cue.text,
          cue.start,
          cue.end,
          'statement',
          speaker.id,
          name.text,
          name.start,
          name.end,
          date,
          iso(day + DAY_MS),
          'day',
          context.text,
          context.start,
          context.end,
          0.9,
          random.next() < 0.02 ? 'rejected' : 'unreviewed',
          date,
          date,
        );
        put.change.run(date, 'quote', `quote-${quoteId}`);
        if (random.next() < 0.9) put.quoteActor.run(quoteId, pickOften(random, world.actors).id);
        if (random.next() < 0.33) put.quoteLocation.run(quoteId, pickOften(random, world.places).id);
      }
    }
    const text = body.text;
    put.report.run(
      reportId,
      `report-${reportId}`,
      text.slice(0, 60),
      text,
      'en',
      `Publisher ${random.often(200)}`,
      date,
      date,
      createHash('sha256').update(`${reportId} ${text}`).digest('hex'),
      date,
      date,
    );
    put.change.run(date, 'report', `report-${reportId}`);
  }
}

const iso = (time: number): string => new Date(time).toISOString();

function pickOften(random: Random, from: Named[]): Named {
  return from[random.often(from.length)] ?? { id: 1, name: '' };
}

/** A text that grows, and says where what was added stands. */
class Body {
  text = '';

  get length(): number {
    return this.text.length;
  }

  add(text: string): Words {
    const start = this.text.length;
    this.text += text;
    return { text, start, end: this.text.length };
  }

  /** The words from an offset to the end, without the space after them. */
  from(start: number): Words {
    const text = this.text.slice(start).trimEnd();
    return { text, start, end: start + text.length };
  }
}

const statements = (db: Database) => ({
  report: inserter(db, 'Report', [
    'id',
    'slug',
    'headline',
    'body',
    'language',
    'publisher',
    'publishedAt',
    'ingestedAt',
    'contentHash',
    'created',
    'updated',
  ]),
  mention: inserter(db, 'Mention', [
    'reportId',
    'start',
    'end',
    'text',
    'form',
    'actorId',
    'locationId',
    'confidence',
  ]),
  event: inserter(db, 'Event', [
    'id',
    'slug',
    'reportId',
    'type',
    'mode',
    'quad',
    'cameoRoot',
    'summary',
    'evidence',
    'start',
    'end',
    'triggerText',
    'triggerStart',
    'triggerEnd',
    'occurredFrom',
    'occurredTo',
    'occurredPrecision',
    'modality',
    'claimedById',
    'confidence',
    'review',
    'created',
    'updated',
  ]),
  eventActor: inserter(db, 'EventActor', ['eventId', 'role', 'ordinal', 'actorId', 'text', 'start', 'end']),
  eventLocation: inserter(db, 'EventLocation', ['eventId', 'ordinal', 'locationId', 'text', 'start', 'end']),
  context: inserter(db, 'EventContext', ['eventId', 'context']),
  quantity: inserter(db, 'Quantity', [
    'eventId',
    'ordinal',
    'kind',
    'low',
    'high',
    'approximate',
    'unit',
    'text',
    'start',
    'end',
  ]),
  quote: inserter(db, 'Quote', [
    'id',
    'slug',
    'reportId',
    'kind',
    'text',
    'spans',
    'start',
    'end',
    'cueText',
    'cueStart',
    'cueEnd',
    'cueClass',
    'speakerId',
    'speakerText',
    'speakerStart',
    'speakerEnd',
    'saidFrom',
    'saidTo',
    'saidPrecision',
    'contextText',
    'contextStart',
    'contextEnd',
    'confidence',
    'review',
    'created',
    'updated',
  ]),
  quoteActor: inserter(db, 'QuoteActor', ['quoteId', 'actorId']),
  quoteLocation: inserter(db, 'QuoteLocation', ['quoteId', 'locationId']),
  change: db.prepare(
    `INSERT INTO "Change" ("at", "kind", "recordType", "recordSlug") VALUES (?, 'created', ?, ?)`,
  ),
});
