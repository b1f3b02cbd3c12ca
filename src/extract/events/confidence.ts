import type { FoundEvent } from '../types.js';
import type { Trigger } from './triggers/trigger.js';

/** How sure an event is: higher with named participants and a trigger in a frame of its own, lower for a noun or a mere possibility. */
export function confidenceOf(event: Omit<FoundEvent, 'confidence'>, trigger: Trigger): number {
  const named = [...event.actors, ...event.recipients].filter(({ actor }) => actor !== null).length;
  const base = trigger.noun ? 0.5 : trigger.openObject ? 0.55 : 0.65;
  const participants = Math.min(2, named) * 0.12;
  const place = event.locations.length > 0 ? 0.06 : 0;
  const light = event.modality === 'possible' ? -0.15 : 0;
  return Math.round(100 * Math.min(0.95, base + participants + place + light)) / 100;
}
