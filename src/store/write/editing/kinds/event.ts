import type { FoundEvent, Reference } from '../../../../extract/types.js';
import { EVENT_TYPES, PLOVER } from '../../../../lexicon/plover.js';
import { wordsOf } from '../../../../text/span.js';
import { EVENT_PARTS, eventColumns, partRows, replacePart, rowTypeOf } from '../../events.js';
import { updateRow } from '../../rows.js';
import { isSame, type Editable, type Referred } from '../editable.js';
import { Unfit, type EventParts } from '../parts.js';
import { mayReferTo, rowIdsOf } from '../references.js';
import { settleInterval } from '../times.js';

type Told = Omit<EventParts, 'claimedBy'> & { claimedBy: Referred | null };

export const EVENT: Editable<EventParts> = {
  table: 'Event',
  list: 'events',
  read(record) {
    const told = record as Told;
    return {
      type: told.type,
      mode: told.mode,
      contexts: told.contexts,
      summary: told.summary,
      evidence: told.evidence,
      trigger: told.trigger,
      actors: told.actors.map(({ id, role, text, start, end }) => ({ id, role, text, start, end })),
      locations: told.locations.map(({ id, text, start, end }) => ({ id, text, start, end })),
      occurred: told.occurred,
      quantities: told.quantities,
      modality: told.modality,
      claimedBy: told.claimedBy?.id ?? null,
      claimedByWords: told.claimedByWords,
      confidence: told.confidence,
    };
  },
  settle(before, after) {
    if (after.evidence.length === 0) throw new Unfit('evidence', 'An event has evidence in its report.');
    return {
      ...after,
      mode: settleMode(before, after),
      contexts: [...new Set(after.contexts)].sort(),
      occurred: settleInterval(after.occurred, 'occurred'),
    };
  },
  write(db, id, before, after) {
    const found = foundEventOf(after);
    const ids = {
      actors: rowIdsOf(db, 'Actor', idsIn(after.actors), 'actors'),
      locations: rowIdsOf(db, 'Location', idsIn(after.locations), 'locations'),
    };
    updateRow(db, 'Event', id, {
      ...eventColumns(found, ids),
      claimedById: mayReferTo(db, 'Actor', after.claimedBy, 'claimedBy'),
      ...(after.claimedBy === before.claimedBy ? {} : { claimedByFromId: null }),
      claimedByText: after.claimedByWords?.text ?? null,
      claimedByStart: after.claimedByWords?.start ?? null,
      claimedByEnd: after.claimedByWords?.end ?? null,
    });
    const rows = partRows(id, found, ids);
    for (const part of EVENT_PARTS)
      if (!isSame(before[part], after[part])) replacePart(db, part, id, rows[part]);
  },
};

/** A mode belongs to its type: with another type it is gone, unless it is set as well. */
function settleMode(before: EventParts, after: EventParts): string | null {
  if (after.mode === before.mode) return after.type === before.type ? after.mode : null;
  const { modes } = PLOVER[ploverTypeOf(after.type)];
  if (after.mode !== null && !modes.some((mode) => mode === after.mode))
    throw new Unfit(
      'mode',
      modes.length === 0 ? `${after.type} has no modes.` : `${after.type} has the modes ${modes.join(', ')}.`,
    );
  return after.mode;
}

const ploverTypeOf = (type: EventParts['type']): FoundEvent['type'] =>
  EVENT_TYPES.find((known) => rowTypeOf(known) === type) ?? 'CONSULT';

const idsIn = (references: { id: string | null }[]): string[] =>
  references.flatMap(({ id }) => (id === null ? [] : [id]));

/** The parts of an event as extraction finds them; its claimant aside, who may be known without words. */
export function foundEventOf(parts: EventParts): FoundEvent {
  const { actors, locations, type } = parts;
  const inRole = (wanted: 'actor' | 'recipient'): Reference[] =>
    actors.flatMap(({ id, role, ...words }) => (role === wanted ? [{ ...words, actor: id }] : []));
  return {
    ...parts,
    type: ploverTypeOf(type),
    actors: inRole('actor'),
    recipients: inRole('recipient'),
    locations: locations.map(({ id, ...words }) => ({ ...words, location: id })),
    claimedBy: null,
  };
}

/** What extraction found of an event, as parts. */
export function eventPartsOf(found: FoundEvent): EventParts {
  const { type, actors, recipients, locations, claimedBy, evidence, trigger } = found;
  const named = (references: Reference[], role: 'actor' | 'recipient') =>
    references.map(({ actor, text, start, end }) => ({ id: actor, role, text, start, end }));
  return {
    type: rowTypeOf(type),
    mode: found.mode,
    contexts: [...new Set<string>(found.contexts)].sort(),
    summary: found.summary,
    evidence: evidence.map(wordsOf),
    trigger: wordsOf(trigger),
    actors: [...named(actors, 'actor'), ...named(recipients, 'recipient')],
    locations: locations.map(({ location, ...words }) => ({ id: location, ...wordsOf(words) })),
    occurred: found.occurred,
    quantities: found.quantities,
    modality: found.modality,
    claimedBy: claimedBy?.actor ?? null,
    claimedByWords: claimedBy && wordsOf(claimedBy),
    confidence: found.confidence,
  };
}
