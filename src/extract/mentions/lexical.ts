import { known } from '../people/known.js';
import { placeNames } from '../places/atlas.js';

/** What a name is known as: kinds of name, added up. */
export const Lexical = { actor: 1, demonym: 2, thing: 4, place: 8 } as const;

/** All that the lexicon and the atlas have, in one table, for names are looked for at every capital. */
interface Names {
  kinds: Map<string, number>;
  /** By the first word of a name: how many words the longest name with it has. */
  longest: Map<string, number>;
}

let made: Names | undefined;
const names = (): Names => (made ??= make());

function make(): Names {
  const made: Names = { kinds: new Map(), longest: new Map() };
  const add = (keys: Iterable<string>, kind: number): void => {
    for (const key of keys) {
      made.kinds.set(key, (made.kinds.get(key) ?? 0) | kind);
      const parts = key.split(' ');
      const first = parts[0] ?? '';
      if ((made.longest.get(first) ?? 0) < parts.length) made.longest.set(first, parts.length);
    }
  };
  const { named, demonyms, things } = known();
  add(named.keys(), Lexical.actor);
  add(demonyms.keys(), Lexical.demonym);
  add(things, Lexical.thing);
  add(placeNames(), Lexical.place);
  return made;
}

/** What the lexicon and the atlas know a folded name as: `Lexical`s added up, 0 for nothing. Towns are not among them. */
export const kindsOf = (key: string): number => names().kinds.get(key) ?? 0;

/** How many words the longest name has that opens with a folded word. */
export const longestFrom = (word: string): number => names().longest.get(word) ?? 0;
