import t from 'tap';
import { extract } from '../../../src/extract/index.js';
import type { FoundQuote } from '../../../src/extract/types.js';
import { findQuotations } from '../../../src/extract/quotes/marks.js';
import { readDocument } from '../../../src/text/document.js';

const quotesOf = (text: string): FoundQuote[] =>
  extract(text, { headline: null, publishedAt: '2023-03-22', publisher: null }).quotes;

t.test('a mark that never closes swallows no paragraph and no other speaker’s words', async (t) => {
  const paragraph = 'Ana Ruiz said that the road was closed.\n\nBo Larsen said that it would open.\n\n';
  const text = `“The bridge is down, said Eva Holm.\n\n${paragraph.repeat(20)}`;
  const quotes = quotesOf(text);
  t.ok(quotes.length >= 40, `${quotes.length} quotes`);
  t.ok(quotes.every(({ spans }) => spans.every((span) => !span.text.includes('\n'))));
  t.same(new Set(quotes.slice(1).map(({ speaker }) => speaker?.text)), new Set(['Ana Ruiz', 'Bo Larsen']));
});

t.test('marks in a text of five million characters are read in one pass', async (t) => {
  const text = `“It never closes ${'and so the road goes on. '.repeat(200_000)}`;
  const document = readDocument('', []);
  const started = performance.now();
  t.same(
    findQuotations({ ...document, text, paragraphs: [{ start: 0, end: text.length, kind: 'body' }] }),
    [],
  );
  const storm = "o'clock 'tis ''the '".repeat(250_000);
  findQuotations({ ...document, text: storm, paragraphs: [{ start: 0, end: storm.length, kind: 'body' }] });
  t.ok(performance.now() - started < 20_000);
});

t.test('ten thousand quotes are ten thousand quotes', async (t) => {
  const quotes = quotesOf('“We won,” Ana Ruiz said.\n\n'.repeat(10_000));
  t.equal(quotes.length, 10_000);
  t.ok(quotes.every(({ spans, speaker }) => spans[0]?.text === 'We won,' && speaker?.text === 'Ana Ruiz'));
});

t.test('a quote inside a quote inside a quote is one quote, whole', async (t) => {
  const [quote, ...others] = quotesOf(
    '“He told me ‘she said “never” to them’ and left,” Ana Ruiz told reporters.',
  );
  t.same(others, []);
  t.same(
    quote?.spans.map(({ text }) => text),
    ['He told me ‘she said “never” to them’ and left,'],
  );
});

t.test(
  'an open mark ends before the attribution of its paragraph, though the next one opens with a mark',
  async (t) => {
    for (const attribution of ['said Eva Holm', 'Eva Holm said'])
      for (const mark of ['“', '"'])
        t.same(
          quotesOf(
            `${mark}The bridge is down, ${attribution}.\n\n${mark}It will be rebuilt,${mark === '“' ? '”' : mark} Bo Larsen said.`,
          ).map(({ spans, speaker }) => [spans.map(({ text }) => text), speaker?.text]),
          [
            [['The bridge is down,'], 'Eva Holm'],
            [['It will be rebuilt,'], 'Bo Larsen'],
          ],
          `${mark} ${attribution}`,
        );
  },
);
