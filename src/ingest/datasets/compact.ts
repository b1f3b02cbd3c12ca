import type { FoundQuantity, Reference } from '../../extract/types.js';
import type { DatasetRow, RowEvent } from './row.js';

type Place = [start: number, end: number];

/**
 * The event of a row as an array. All its words stand in the row's, so where they stand is enough: half as much to write as JSON, and to
 * read, as the event itself.
 */
export type CompactEvent = [
  text: string,
  cameoRoot: string | null,
  type: RowEvent['type'],
  mode: string | null,
  contexts: string[],
  confidence: number,
  occurred: RowEvent['occurred'],
  trigger: Place,
  actors: [slug: string | null, ...Place][],
  recipients: [slug: string | null, ...Place][],
  locations: [slug: string, ...Place][],
  quantities: [
    kind: FoundQuantity['kind'],
    low: number,
    high: number | null,
    approximate: boolean,
    unit: string | null,
    ...Place,
  ][],
];

/** An event with the words of its row. */
export type EventOfRow = Pick<DatasetRow, 'text' | 'event' | 'cameoRoot'>;

export const compact = ({ text, event, cameoRoot }: EventOfRow): CompactEvent => [
  text,
  cameoRoot,
  event.type,
  event.mode,
  event.contexts,
  event.confidence,
  event.occurred,
  [event.trigger.start, event.trigger.end],
  event.actors.map(({ actor, start, end }) => [actor, start, end]),
  event.recipients.map(({ actor, start, end }) => [actor, start, end]),
  event.locations.map(({ location, start, end }) => [location, start, end]),
  event.quantities.map(({ kind, low, high, approximate, unit, start, end }) => [
    kind,
    low,
    high,
    approximate,
    unit,
    start,
    end,
  ]),
];

/** The event that was made compact. */
export function restored(event: CompactEvent): EventOfRow {
  const [text, cameoRoot, type, mode, contexts, confidence, occurred, trigger, ...named] = event;
  const [actors, recipients, locations, quantities] = named;
  const words = (start: number, end: number) => ({ text: text.slice(start, end), start, end });
  const reference = ([actor, start, end]: [string | null, ...Place]): Reference => ({
    actor,
    ...words(start, end),
  });
  return {
    text,
    cameoRoot,
    event: {
      type,
      mode,
      contexts,
      confidence,
      occurred,
      trigger: words(...trigger),
      actors: actors.map(reference),
      recipients: recipients.map(reference),
      locations: locations.map(([location, start, end]) => ({ location, ...words(start, end) })),
      quantities: quantities.map(([kind, low, high, approximate, unit, start, end]) => ({
        kind,
        low,
        high,
        approximate,
        unit,
        ...words(start, end),
      })),
    },
  };
}
