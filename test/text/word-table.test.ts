import t from 'tap';
import { readDocument } from '../../src/text/document.js';
import { WordTable } from '../../src/text/word-table.js';

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `x${(from + i).toString(36)}q`).join(' ');

t.test('What a table has of a word is worked out once', async (t) => {
  const read: string[] = [];
  const table = new WordTable(({ text }) => read.push(text));
  for (const token of readDocument('The cat saw the cat. The end').tokens) table.of(token);
  t.same(read.toSorted(), ['.', 'The', 'cat', 'end', 'saw', 'the']);
});

t.test('A table tells of each word its own even when words are forgotten while a text is read', async (t) => {
  const table = new WordTable(({ text }) => ({ text }));
  const wrong: string[] = [];
  let before: ReturnType<typeof readDocument>['tokens'] = [];
  for (let from = 0; from < 120_000; from += 20_000) {
    const { tokens } = readDocument(words(from, 30_000));
    for (const token of [...tokens, ...before])
      if (table.of(token).text !== token.text) wrong.push(token.text);
    before = tokens;
  }
  t.same(wrong.slice(0, 3), []);
});

t.test('A token with marks that its word has not is read by itself', async (t) => {
  const table = new WordTable(({ text }) => ({ text }));
  const text = 'Na\u0301 zdravi\u0301 na\u0300';
  for (const token of readDocument(text).tokens) t.equal(table.of(token).text, token.text);
});
