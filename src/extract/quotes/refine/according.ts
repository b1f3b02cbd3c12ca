import { nounPhraseAt } from '../../../text/chunks.js';
import type { Accepted } from '../model/index.js';
import type { Reading } from '../model/reading.js';
import { hasWord } from '../model/words.js';

/** How far the source of "according to" reaches where the tagger sees no noun phrase in it, in tokens. */
const REACH = 6;

/** "According to police" names its source after it whatever the tagger makes of it ("to police" looks like a verb). */
export function accordingTo(reading: Reading, one: Accepted): Accepted {
  const { cue, speaker, content } = one;
  const { tokens, nounPhraseOf } = reading.document;
  const first = cue.at + 2;
  if (tokens[cue.at]?.norm !== 'according' || tokens[cue.at + 1]?.norm !== 'to') return one;
  if (speaker && speaker.first >= first) return one;
  const phrase = nounPhraseAt(reading.document, first);
  let end = phrase?.firstToken === first ? phrase.endToken : first;
  while (end < first + REACH && end < cue.to && hasWord(reading, end, end + 1)) {
    if (nounPhraseOf[end] !== -1 && end > first) break;
    end += 1;
  }
  const overlapsContent = content.some((part) => part.first < end && first <= part.last);
  if (end === first || overlapsContent) return one;
  const head = phrase?.firstToken === first ? phrase.head : end - 1;
  return { ...one, speaker: { first, end, head, possessor: false } };
}
