import t from 'tap';
import { extract } from '../../../src/extract/index.js';
import type { FoundQuote } from '../../../src/extract/types.js';

const quotesOf = (text: string): FoundQuote[] =>
  extract(text, { headline: null, publishedAt: '2023-03-22', publisher: null }).quotes;

interface Case {
  text: string;
  kind: string;
  content: string[];
  speaker: string | null;
  cue: string | null;
}

const CASES: Case[] = [
  {
    text: '“We won,” Ana Ruiz said.',
    kind: 'direct',
    content: ['We won,'],
    speaker: 'Ana Ruiz',
    cue: 'said',
  },
  {
    text: '"We won," said Ana Ruiz.',
    kind: 'direct',
    content: ['We won,'],
    speaker: 'Ana Ruiz',
    cue: 'said',
  },
  {
    text: 'Ana Ruiz said: “We won.”',
    kind: 'direct',
    content: ['We won.'],
    speaker: 'Ana Ruiz',
    cue: 'said',
  },
  {
    text: 'Ana Ruiz told reporters: «We won.»',
    kind: 'direct',
    content: ['We won.'],
    speaker: 'Ana Ruiz',
    cue: 'told',
  },
  {
    text: '“We were late,” Ana Ruiz said. “The road was closed.”',
    kind: 'direct',
    content: ['We were late,', 'The road was closed.'],
    speaker: 'Ana Ruiz',
    cue: 'said',
  },
  {
    text: 'Ana Ruiz said the road was closed.',
    kind: 'indirect',
    content: ['the road was closed'],
    speaker: 'Ana Ruiz',
    cue: 'said',
  },
  {
    text: 'Ana Ruiz said on Monday that the road was closed.',
    kind: 'indirect',
    content: ['that the road was closed'],
    speaker: 'Ana Ruiz',
    cue: 'said',
  },
  {
    text: 'The road was closed, Ana Ruiz said.',
    kind: 'indirect',
    content: ['The road was closed'],
    speaker: 'Ana Ruiz',
    cue: 'said',
  },
  {
    text: 'The road was closed, according to the ministry.',
    kind: 'indirect',
    content: ['The road was closed'],
    speaker: 'the ministry',
    cue: 'according to',
  },
  {
    text: 'According to the ministry, the road was closed.',
    kind: 'indirect',
    content: ['the road was closed'],
    speaker: 'the ministry',
    cue: 'According to',
  },
  {
    text: 'The road was closed, a spokesman told reporters.',
    kind: 'indirect',
    content: ['The road was closed'],
    speaker: 'a spokesman',
    cue: 'told',
  },
  {
    text: 'The ministry said the road was a “death trap”.',
    kind: 'mixed',
    content: ['the road was a “death trap”'],
    speaker: 'The ministry',
    cue: 'said',
  },
  {
    text: 'The White House urged Iran to free the crew.',
    kind: 'indirect',
    content: ['Iran to free the crew'],
    speaker: 'The White House',
    cue: 'urged',
  },
];

t.test('statements are found with their words, cue and speaker', async (t) => {
  for (const { text, kind, content, speaker, cue } of CASES) {
    const quotes = quotesOf(text);
    t.match(
      quotes.map((quote) => [
        quote.kind,
        quote.spans.map((span) => span.text),
        quote.speaker?.text ?? null,
        quote.cue?.text ?? null,
      ]),
      [[kind, content, speaker, cue]],
      text,
    );
  }
});

t.test('a quotation over two paragraphs is one', async (t) => {
  const [quote] = quotesOf('“We were late,” Ana Ruiz said. “The road was closed.\n\n“We had to walk.”');
  t.same(
    quote?.spans.map(({ text }) => text),
    ['We were late,', 'The road was closed.', 'We had to walk.'],
  );
});

t.test('a signed quotation is its signer’s', async (t) => {
  const quotes = quotesOf(
    '“How did we get this low?” ― Ana Ruiz\n“I hope that the road opens again.” — Bo Larsen, a baker',
  );
  t.same(
    quotes.map((quote) => [quote.spans[0]?.text, quote.cue?.text, quote.speaker?.text]),
    [
      ['How did we get this low?', '―', 'Ana Ruiz'],
      ['I hope that the road opens again.', '—', 'Bo Larsen'],
    ],
  );
});

t.test('an opening mark where only a closing one makes sense closes', async (t) => {
  const [quote] = quotesOf('“It’s unusual,“ said Ana Ruiz. The road was closed.');
  t.equal(quote?.spans[0]?.text, 'It’s unusual,');
  t.equal(quote?.kind, 'direct');
});

t.test('a statement speaks for who released it', async (t) => {
  const [quote] = quotesOf('“The road is closed for good,” said a statement released by China.');
  t.same([quote?.speaker?.text, quote?.speaker?.actor], ['a statement', 'china']);
});

t.test('one statement is attributed once', async (t) => {
  const contents = quotesOf('Ukraine’s defence ministry said that the road was closed by its troops.').map(
    (quote) => quote.spans[0]?.text,
  );
  t.same(contents, ['that the road was closed by its troops']);
});

t.test('a title in quotation marks is no quote', async (t) => {
  t.same(quotesOf('The band played “Waterloo” in Oslo.'), []);
  t.same(quotesOf('The so-called “special operation” went on.'), []);
});

t.test('the class of the cue tells speech from thought', async (t) => {
  for (const [text, cueClass] of [
    ['The ministry denied that the road was closed.', 'denial'],
    ['The minister warned that the road would close.', 'threat'],
    ['The minister promised that the road would open.', 'promise'],
    ['The minister believes that the road is closed.', 'belief'],
  ] as const)
    t.equal(quotesOf(text)[0]?.cueClass, cueClass, text);
});
