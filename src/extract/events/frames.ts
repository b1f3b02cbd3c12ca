import { NOUN_ROWS } from '../../lexicon/events/nouns.js';
import {
  ENFORCER_NOUNS,
  FORCE_NOUNS,
  MUNITION_NOUNS,
  OFFICIAL_NOUNS,
  VERB_ROWS,
} from '../../lexicon/events/verbs.js';
import type { EventType } from '../../lexicon/plover.js';

/** What a verb tells of, in a certain company. */
export interface VerbFrame {
  type: EventType;
  mode: string | null;
  contexts: string[];
  /** The word that must follow: "pull *out*". */
  particle: string | null;
  /** One of which the object's words must hold. */
  objects: ReadonlySet<string> | null;
  /** Who alone does it, where not everybody: "*troops* advanced", "*ministers* gathered". */
  doers: ReadonlySet<string> | null;
  /** None of which the object or the next word may be. */
  excluded: ReadonlySet<string> | null;
}

export interface NounFrame {
  type: EventType;
  mode: string | null;
  contexts: string[];
  /** The word before the head, where it needs one: "*air* strike". */
  modifier: string | null;
}

/** Marks of a verb that only some do, and who they are. */
const DOERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['@', new Set(FORCE_NOUNS.split(' '))],
  ['^', new Set(OFFICIAL_NOUNS.split(' '))],
  ['%', new Set(MUNITION_NOUNS.split(' '))],
  ['&', new Set(ENFORCER_NOUNS.split(' '))],
]);

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const weight = ({ particle, objects, excluded }: VerbFrame): number =>
  (particle === null ? 0 : 4) + (objects ? 2 : 0) + (excluded ? 1 : 0);

/** Frames by the verb's lemma, the most particular first. */
export const VERB_FRAMES: ReadonlyMap<string, VerbFrame[]> = readVerbs();
/** Frames by the head noun's lemma, those with a modifier first. */
export const NOUN_FRAMES: ReadonlyMap<string, NounFrame[]> = readNouns();

function readVerbs(): Map<string, VerbFrame[]> {
  const frames = new Map<string, VerbFrame[]>();
  for (const { type, mode, contexts = [], verbs } of VERB_ROWS) {
    for (const word of verbs.split(' ')) {
      const [verb = '', nouns = null] = word.split(':');
      const [marked = '', particle = null] = verb.split('+');
      const doers = DOERS.get(marked.at(-1) ?? '') ?? null;
      const lemma = doers ? marked.slice(0, -1) : marked;
      const list = nouns === null ? null : new Set(nouns.replace('!', '').split('|'));
      const excludes = nouns?.startsWith('!') ?? false;
      push(frames, lemma, {
        type,
        mode,
        contexts,
        particle,
        doers,
        objects: excludes ? null : list,
        excluded: excludes ? list : null,
      });
    }
  }
  for (const list of frames.values()) list.sort((a, b) => weight(b) - weight(a));
  return frames;
}

function readNouns(): Map<string, NounFrame[]> {
  const frames = new Map<string, NounFrame[]>();
  for (const { type, mode, contexts = [], nouns } of NOUN_ROWS) {
    for (const words of nouns) {
      const parts = words.split(' ');
      const head = parts.pop() ?? '';
      push(frames, head, { type, mode, contexts, modifier: parts.at(-1) ?? null });
    }
  }
  for (const list of frames.values())
    list.sort((a, b) => Number(b.modifier !== null) - Number(a.modifier !== null));
  return frames;
}
