import t from 'tap';
import { codePointOffsets } from '../../src/text/codepoints.js';
import { readDocument, sentenceAt, tokenIndexAt, tokensOf } from '../../src/text/document.js';

const TEXTS = {
  plain: 'Putin met Xi on Tuesday. They talked for hours.',
  'smart quotes': '“We were in the kitchen,” he said. “That’s all.”',
  emoji: 'Troops 🪖 left Kyiv 🇺🇦 on Monday. “👍🏽,” said 👩‍👩‍👧 Olena.',
  CRLF: 'First paragraph here.\r\n\r\nSecond paragraph there.\r\nThird one.',
  'combining marks': 'Cafe\u0301 owner Jose\u0301 Nun\u0303ez said so. A\u030angstro\u0308m agreed.',
  controls: 'Null\u0000 and bell\u0007 and\u200bzero-width\u00a0spaces.\tTabs\ttoo.',
  'lone surrogate': 'Broken \ud83d half and \ude00 other half.',
  'right to left': 'He said \u202eمرحبا\u202c to them in Beirut.',
};

for (const [name, text] of Object.entries(TEXTS)) {
  t.test(`offsets hold in text with ${name}`, async (t) => {
    const document = readDocument(text);
    let end = 0;
    for (const token of document.tokens) {
      t.equal(text.slice(token.start, token.end), token.text);
      t.ok(token.start >= end, 'tokens are in order and apart');
      end = token.end;
    }
    const covered = document.tokens.map((token) => token.text).join('');
    t.equal(
      covered.replaceAll(/[\s\p{C}]/gu, ''),
      text.replaceAll(/[\s\p{C}]/gu, ''),
      'no character is lost',
    );
    for (const sentence of document.sentences) {
      const tokens = tokensOf(document, sentence);
      t.equal(tokens[0]?.start, sentence.start);
      t.equal(tokens.at(-1)?.end, sentence.end);
    }
  });
}

t.test('a line is a paragraph, and a fixed-width text is divided by blank lines', async (t) => {
  t.equal(readDocument('One.\nTwo.\n\nThree.').paragraphs.length, 3);
  const wrapped = [
    'The minister said on Thursday that the government would not be',
    'drawn into a dispute with its neighbours over the border, which',
    'has been closed since the spring after a series of clashes that',
    'left dozens dead.',
    '',
    'Talks resume in Geneva on Monday, officials from both of the two',
    'countries said.',
  ].join('\n');
  t.equal(readDocument(wrapped).paragraphs.length, 2);
});

t.test('sentences and tokens are found by offset', async (t) => {
  const document = readDocument('Putin met Xi. They talked.');
  t.equal(sentenceAt(document, 16)?.index, 1);
  t.equal(document.tokens[tokenIndexAt(document, 6)]?.text, 'met');
  t.equal(document.tokens[tokenIndexAt(document, 9)]?.text, 'Xi');
});

t.test('code point offsets count a pair of surrogates as one', async (t) => {
  const text = 'a😀b';
  const at = codePointOffsets(text);
  t.strictSame([at(0), at(1), at(3), at(4)], [0, 1, 2, 3]);
});
