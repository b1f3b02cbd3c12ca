import { sentenceAt, type Document } from '../../text/document.js';
import type { EventType } from '../../lexicon/plover.js';
import type { FoundEvent } from '../types.js';
import { ownTime, samePlace, sameTime } from './merge.js';

/*
 * One scene, told in several sentences, is in one place at one time: "marched through Lima … police detained 37 demonstrators". What happens between
 * protesters and police goes on where the protest is.
 */

const STREET: ReadonlySet<EventType> = new Set<EventType>(['PROTEST', 'COERCE', 'ASSAULT', 'RETREAT']);
/** How many sentences a scene goes on after its place was named. */
const REACH = 3;
/** How many events those sentences may tell. */
const WINDOW = 24;

/** The events of a report in its order, those of a scene where and when its telling has put it before. */
export function withScenes(document: Document, events: readonly FoundEvent[]): FoundEvent[] {
  const done: FoundEvent[] = [];
  for (const event of events) {
    const isDeed = STREET.has(event.type) && isReal(event);
    const scene = isDeed
      ? done.slice(-WINDOW).findLast((other) => isScene(document, other, event))
      : undefined;
    done.push(
      scene
        ? {
            ...event,
            locations: event.locations.length > 0 ? event.locations : scene.locations,
            occurred: ownTime(event) ?? ownTime(scene) ?? event.occurred,
          }
        : event,
    );
  }
  return done;
}

const isReal = ({ modality }: FoundEvent): boolean => modality === 'asserted' || modality === 'claimed';

function isScene(document: Document, scene: FoundEvent, event: FoundEvent): boolean {
  return (
    isReal(scene) &&
    (scene.type === 'PROTEST' || scene.mode === 'crowd-control') &&
    sentenceOf(document, event) - sentenceOf(document, scene) <= REACH &&
    sameTime(scene, event) &&
    samePlace(scene, event)
  );
}

const sentenceOf = (document: Document, { trigger }: FoundEvent): number =>
  sentenceAt(document, trigger.start)?.index ?? 0;
