import t from 'tap';
import { readDocument } from '../../src/text/document.js';

const PHRASES: [sentence: string, phrases: string[], heads: string[]][] = [
  ['The White House urged Beijing to act.', ['The White House', 'Beijing'], ['House', 'Beijing']],
  ['Ukraine’s defence ministry reacted.', ['Ukraine’s defence ministry'], ['ministry']],
  [
    'They described their countries’ relations on Monday.',
    ['They', 'their countries’ relations', 'Monday'],
    ['They', 'relations', 'Monday'],
  ],
  ['He saw a “massive air strike”.', ['He', 'a “massive air strike'], ['He', 'strike']],
];

for (const [sentence, phrases, heads] of PHRASES) {
  t.test(`noun phrases of: ${sentence}`, async (t) => {
    const document = readDocument(sentence);
    t.strictSame(
      document.nounPhrases.map(({ start, end }) => sentence.slice(start, end)),
      phrases,
    );
    t.strictSame(
      document.nounPhrases.map(({ head }) => document.tokens[head]?.text),
      heads,
    );
  });
}

const VERBS: [sentence: string, group: string, expected: object][] = [
  [
    'The attack had been repelled by troops.',
    'had been repelled',
    { passive: true, perfect: true, form: 'past' },
  ],
  [
    'China has not supported the moves.',
    'has not supported',
    { negated: true, perfect: true, passive: false },
  ],
  ['It may help them.', 'may help', { modal: 'may' }],
  ['They are working in Kyiv.', 'are working', { progressive: true, passive: false }],
  ['Plans were announced to speed up delivery.', 'to speed', { form: 'infinitive' }],
];

for (const [sentence, words, expected] of VERBS) {
  t.test(`verb group of: ${sentence}`, async (t) => {
    const document = readDocument(sentence);
    const group = document.verbGroups.find(({ start, end }) => sentence.slice(start, end) === words);
    t.match(group, expected);
  });
}

t.test('every token is in at most one chunk, and chunks never cross sentences', async (t) => {
  const { tokens, nounPhrases, verbGroups, nounPhraseOf } = readDocument(
    'Putin said on the Kremlin’s website: “We agree.” Oleksii, 54, did not. They left.',
  );
  const seen = new Set<number>();
  for (const { firstToken, endToken } of [...nounPhrases, ...verbGroups]) {
    t.equal(tokens[firstToken]?.sentence, tokens[endToken - 1]?.sentence);
    for (let i = firstToken; i < endToken; i += 1) {
      t.notOk(seen.has(i));
      seen.add(i);
    }
  }
  t.ok(nounPhrases.every(({ index, head }) => nounPhraseOf[head] === index));
});
