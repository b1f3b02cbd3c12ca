import { sentenceAt, tokenIndexAt, type Document } from '../../text/document.js';
import type { EventType } from '../../lexicon/plover.js';
import type { FoundEvent } from '../types.js';
import { NOUN_FRAMES } from './frames.js';
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
    const scene = isDeed(event)
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

/** What happens in a street: people leave office elsewhere. */
const isDeed = (event: FoundEvent): boolean =>
  STREET.has(event.type) && isReal(event) && (event.type !== 'RETREAT' || event.mode === 'release');

const isReal = ({ modality }: FoundEvent): boolean => modality === 'asserted' || modality === 'claimed';

function isScene(document: Document, scene: FoundEvent, event: FoundEvent): boolean {
  return (
    isReal(scene) &&
    (scene.type === 'PROTEST' ||
      scene.mode === 'crowd-control' ||
      (scene.type === 'ASSAULT' && event.type === 'ASSAULT' && isTakenUp(document, event))) &&
    sentenceOf(document, event) - sentenceOf(document, scene) <= REACH &&
    sameTime(scene, event) &&
    samePlace(scene, event)
  );
}

const sentenceOf = (document: Document, { trigger }: FoundEvent): number =>
  sentenceAt(document, trigger.start)?.index ?? 0;

/** "Two soldiers were killed *in the fighting*": by what was told before. */
function isTakenUp(document: Document, { trigger }: FoundEvent): boolean {
  const { tokens } = document;
  const at = tokenIndexAt(document, trigger.end - 1);
  const before = tokens[at + 1]?.norm ?? '';
  const isHere =
    (before === 'in' || before === 'during' || before === 'by') && tokens[at + 2]?.norm === 'the';
  return isHere && NOUN_FRAMES.get(tokens[at + 3]?.lemma ?? '')?.[0]?.type === 'ASSAULT';
}
