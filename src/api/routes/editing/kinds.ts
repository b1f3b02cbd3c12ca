import type { Edited } from '../../../store/write/editing/parts.js';

/** A kind of record that editors work on, by the name of its records and of their list. */
export interface Editing {
  kind: Edited;
  list: 'events' | 'quotes' | 'actors' | 'locations';
  title: 'Event' | 'Quote' | 'Actor' | 'Location';
}

export const EDITING = [
  { kind: 'event', list: 'events', title: 'Event' },
  { kind: 'quote', list: 'quotes', title: 'Quote' },
  { kind: 'actor', list: 'actors', title: 'Actor' },
  { kind: 'location', list: 'locations', title: 'Location' },
] as const satisfies Editing[];
