import { nounPhraseAt } from '../../../text/chunks.js';
import type { Accepted } from '../model/index.js';
import type { Reading } from '../model/reading.js';

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
