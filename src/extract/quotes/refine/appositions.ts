import { nounPhraseAt, verbGroupAt } from '../../../text/chunks.js';
import type { Accepted } from '../model/index.js';
import type { Reading } from '../model/reading.js';
import { lastWord } from '../model/words.js';
import { hasFiniteVerb } from './parentheses.js';

/** "…, after the chief executive, Jane Doe, said": a name that commas set off right before the verb stands with the phrase before it. */
export function besideApposition({ document }: Reading, one: Accepted): Accepted {
  const { tokens } = document;
  const { cue, speaker } = one;
  const closing = cue.first - 1;
  const apposition = nounPhraseAt(document, closing - 1);
  if (tokens[closing]?.text !== ',' || !apposition || cue.group?.passive !== false) return one;
  const opening = apposition.firstToken - 1;
  const named = nounPhraseAt(document, opening - 1);
  if (tokens[opening]?.text !== ',' || !named || named.firstToken < cue.from) return one;
  const isName = [named, apposition].filter(({ head }) => tokens[head]?.pos === 'PROPN').length === 1;
  if (!isName || !speaker || speaker.head >= named.firstToken) return one;
  const before = tokens[named.firstToken - 1];
  const hangs = before?.pos === 'ADP' && !SUBORDINATORS.has(before.norm);
  return hangs
    ? one
    : {
        ...one,
        speaker: { first: named.firstToken, end: named.endToken, head: named.head, possessor: false },
      };
}

/** Prepositions that open clauses too. */
const SUBORDINATORS = new Set(['after', 'before', 'since', 'until', 'as']);

/** How many tokens an office may have that a name follows between commas. */
const LONGEST_OFFICE = 8;

/** "The truce is holding, | the minister of defence, Ana Ruiz, said": what is said ends before an office and a name that commas set off. */
export function beforeApposition(reading: Reading, one: Accepted): Accepted {
  const { document } = reading;
  const { tokens } = document;
  const { cue, content } = one;
  const [main, ...others] = content;
  const name = nounPhraseAt(document, cue.first - 2);
  if (!main || !name || tokens[cue.first - 1]?.text !== ',' || cue.group?.passive !== false) return one;
  const opening = name.firstToken - 1;
  if (tokens[opening]?.text !== ',' || main.last < opening - 1 || main.last >= cue.first) return one;
  let comma = opening - 1;
  while (comma > main.first && tokens[comma]?.text !== ',') {
    if (verbGroupAt(document, comma) || opening - comma > LONGEST_OFFICE) return one;
    comma -= 1;
  }
  const office = nounPhraseAt(document, comma + 1);
  if (comma <= main.first || office?.firstToken !== comma + 1) return one;
  const isName = [office, name].filter(({ head }) => tokens[head]?.pos === 'PROPN').length === 1;
  if (!isName || !hasFiniteVerb(reading, { first: main.first, last: comma })) return one;
  const last = lastWord(reading, comma - 1, main.first - 1);
  const speaker = { first: office.firstToken, end: opening, head: office.head, possessor: false };
  return last > main.first ? { ...one, content: [{ first: main.first, last }, ...others], speaker } : one;
}
