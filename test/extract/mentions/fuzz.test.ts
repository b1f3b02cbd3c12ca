import fc from 'fast-check';
import { test } from 'tap';
import { read } from '../entities.js';

/** Pieces that news copy is made of, between arbitrary Unicode. */
const PIECES = [
  'Kyiv',
  'President',
  'Xi',
  '’s',
  ' said ',
  'the ',
  '-',
  '.',
  ' (',
  'IAEA',
  ') ',
  'Paris, Texas',
  '\r\n',
  '😀',
  'É',
  '\u0301',
  ' he ',
  '&',
  'of ',
];

test('Whatever the text, every mention is the slice that it points at and every reference has its row', async (t) => {
  const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (parts) => {
      const body = parts.join('');
      const found = read(body);
      const actors = new Set(found.actors.map(({ slug }) => slug));
      const locations = new Set(found.locations.map(({ slug }) => slug));
      for (const mention of found.mentions) {
        if (body.slice(mention.start, mention.end) !== mention.text) return false;
        if (mention.actor !== null && !actors.has(mention.actor)) return false;
        if (mention.location !== null && !locations.has(mention.location)) return false;
        if (mention.actor !== null && mention.location !== null) return false;
      }
      return (
        found.actors.every(({ parent }) => parent === null || actors.has(parent)) &&
        found.locations.every(({ parent }) => parent === null || locations.has(parent))
      );
    }),
    { numRuns: 300, seed: 7 },
  );
  t.pass();
});

test('A text takes time in proportion to its length', async (t) => {
  const texts: Record<string, (size: number) => string> = {
    'ten thousand names': (size) =>
      Array.from({ length: size }, (_, i) => `Anna S${i.toString(36).replace(/\d/g, 'x')} met Smith.`).join(
        ' ',
      ),
    'no capitals': (size) => 'the men went to paris and said they saw nothing. '.repeat(size / 4),
    'only capitals': (size) => 'THE MEN WENT TO PARIS AND JOHN SMITH SAID NOTHING '.repeat(size / 4),
    titles: (size) => 'General President Minister '.repeat(size / 4),
  };
  for (const [name, make] of Object.entries(texts)) {
    const timed = (text: string): number => {
      const started = performance.now();
      read(text);
      return performance.now() - started;
    };
    timed(make(1000));
    const small = timed(make(2500));
    const large = timed(make(10_000));
    t.ok(
      large < 12 * small + 500,
      `${name}: ${small.toFixed(0)} ms, four times as long ${large.toFixed(0)} ms`,
    );
  }
});
