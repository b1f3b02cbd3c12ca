import type { Document } from '../../text/document.js';
import { capitalsIn } from '../people/capitals.js';
import { addReferences } from '../people/references.js';
import { nameActors } from '../people/naming.js';
import { Actors } from '../people/actors.js';
import { Home } from '../people/home.js';
import { Locations } from '../places/locations.js';
import { measuredPlaces, type MeasuredPlace } from '../places/distances.js';
import { resolvePlaces } from '../places/resolve.js';
import type { FoundActor, FoundLocation, FoundMention, ReportContext } from '../types.js';
import { classify } from './classify.js';
import { findRuns } from './runs.js';
import { readWords, type Words } from './words.js';

/** The people, organisations and places of a report, and every mention of them. */
export interface Entities {
  actors: FoundActor[];
  locations: FoundLocation[];
  /** Sorted by start; they may nest ("Ukraine's defence ministry" holds "Ukraine") but do not cross. */
  mentions: FoundMention[];
}

/**
 * Finds names, tells what they are, gives each an actor or a place, and ties roles and pronouns to them.
 * @param document the report's body
 * @param context its headline and publisher
 */
export function findEntities(document: Document, context: ReportContext): Entities {
  const words = readWords(document);
  const names = classify(words, findRuns(words).names);
  const places = resolvePlaces(words, names, context.publisher);
  const actors = new Actors();
  const locations = new Locations();
  const points = measuredPlaces(words, names, places);
  const home = new Home(words, names, places);
  const mentions = nameActors(words, names, places, actors, locations, home);
  for (const measured of points) addMeasured(words, mentions, measured, locations);
  mentions.push(...capitalsIn(words, mentions, home, locations));
  const all = uncrossed(addReferences(words, mentions, actors, home));
  return { actors: actors.all(), locations: locations.all(), mentions: all };
}

/** A point told by distance is where something happened; the place that it counts from is then only a name on the map. */
function addMeasured(
  words: Words,
  mentions: FoundMention[],
  { start, end, place }: MeasuredPlace,
  locations: Locations,
): void {
  const anchor = mentions.find((mention) => mention.end === end && mention.location !== null);
  if (!anchor || anchor.location === null || place.measured === undefined) return;
  mentions.push({
    ...anchor,
    start,
    end,
    text: words.document.text.slice(start, end),
    location: locations.add(place),
    precisionKm: place.measured.precisionKm,
    phrase: { start, end },
  });
  anchor.place = anchor.location;
  anchor.location = null;
}

/** Mentions in order without those that would cross an earlier one; one inside another stays. */
function uncrossed(mentions: readonly FoundMention[]): FoundMention[] {
  const open: FoundMention[] = [];
  return mentions.filter((mention) => {
    while ((open.at(-1)?.end ?? Infinity) <= mention.start) open.pop();
    if (mention.end > (open.at(-1)?.end ?? Infinity)) return false;
    open.push(mention);
    return true;
  });
}
