import { BEFORE_THE_CAPITAL } from '../../lexicon/actors/agent-cues.js';
import type { NounPhrase } from '../../text/chunks.js';
import type { Words } from '../mentions/words.js';
import { capitalOf } from '../places/atlas.js';
import type { Locations } from '../places/locations.js';
import type { FoundMention } from '../types.js';
import type { Home } from './home.js';

const POINTING = new Set(['the', 'its', 'their']);

/**
 * The capitals that a report speaks of without a name, as mentions of those towns: "in *the capital*", of the state that is named with
 * it, "*the Sudanese capital*", else of the one that the report is about. A capital whose name stands beside it is told by that.
 */
export function capitalsIn(
  words: Words,
  named: readonly FoundMention[],
  home: Home,
  locations: Locations,
): FoundMention[] {
  const phrases = words.document.nounPhrases.filter(({ head }) => words.tokens[head]?.norm === 'capital');
  if (phrases.length === 0) return [];
  const places = edgesOf(named);
  return phrases.flatMap((phrase): FoundMention[] => {
    if (isNamed(words, phrase, places)) return [];
    const isBare = phrase.head === phrase.firstToken + 1;
    const lead = words.tokens[phrase.firstToken - 1]?.norm ?? '';
    if (
      isBare &&
      !(POINTING.has(words.tokens[phrase.firstToken]?.norm ?? '') && BEFORE_THE_CAPITAL.has(lead))
    )
      return [];
    const country = isBare ? home.countryAt(phrase.endToken) : home.countryIn(phrase);
    const capital = country === null ? undefined : capitalOf(country);
    if (!capital) return [];
    const { start, end } = phrase;
    return [
      {
        start,
        end,
        text: words.document.text.slice(start, end),
        form: 'role',
        actor: null,
        location: locations.add(capital),
        phrase: { start, end },
        number: 'singular',
        gender: 'neuter',
        confidence: isBare ? 0.5 : 0.8,
      },
    ];
  });
}

/** "the capital, *Khartoum*", "the capital *Khartoum*", "*Sanaa*, the capital of Yemen". */
const isNamed = ({ document: { text } }: Words, { start, end }: NounPhrase, places: Edges): boolean =>
  places.starts.has(text[end] === ',' ? end + 2 : end + 1) ||
  (text[start - 2] === ',' && places.ends.has(start - 2));

/** Where the names of places begin and end. */
interface Edges {
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
}

function edgesOf(named: readonly FoundMention[]): Edges {
  const places = named.filter(({ location }) => location !== null);
  return { starts: new Set(places.map(({ start }) => start)), ends: new Set(places.map(({ end }) => end)) };
}
