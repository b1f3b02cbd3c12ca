import fc from 'fast-check';
import { test } from 'tap';
import { extract } from '../../src/extract/index.js';
import { broken } from './promise.js';

/** Copy in which there is something of each kind to find. */
const COPY = [
  'KYIV, March 22 (Reuters) – ',
  'Russian forces shelled the town of Chasiv Yar, just west of Bakhmut, on Tuesday, killing three people. ',
  '“We won,” Ana Ruiz, the mayor of Lima, told reporters on 5 May. “It took four years.” ',
  'Pentagon spokesperson Brigadier General Patrick Ryder said on Monday that 31 tanks would be sent to Ukraine. ',
  'President Xi Jinping and Vladimir Putin met in Moscow and signed an agreement, the Kremlin said. ',
  'The International Atomic Energy Agency (IAEA) denied it had been told of an attack 30 km north of Kyiv. ',
  'Thousands protested in Paris, Texas, last week; police arrested 40. ',
  'He promised “a quick ‘and “just” end’ to the war”, according to the 54-year-old’s lawyer. ',
];

/** What copy is made of, in pieces that fit nowhere. */
const PIECES = [
  'Kyiv',
  'President ',
  'Xi',
  'Ana Ruiz',
  ' said ',
  ' that ',
  'the ',
  ' he ',
  'of ',
  'attacked ',
  'on Monday',
  '’s',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '«',
  '»',
  ', ',
  '. ',
  ': ',
  ' (',
  ') ',
  '-',
  '&',
  '$3m ',
  '\n\n',
];

/** Characters that take two units or none of width, join others, turn the line around, grow in lower case, or are half of one. */
const ODD = [
  '😀',
  '𝔎',
  '👩‍👩‍👧',
  '\u0301',
  'É',
  'İ',
  'ß',
  'ﬁ',
  '\u202e',
  '\u2067',
  'كييف',
  '北京',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\0',
  '\u0007',
  '\u001b[31m',
  '\t',
  '\r',
  '\r\n',
  '\r\n\r\n',
  '\ud83d',
  '\ude00',
  '\uffff',
];

const oddly = fc
  .tuple(fc.constantFrom(...COPY), fc.array(fc.tuple(fc.nat(120), fc.constantFrom(...ODD)), { maxLength: 4 }))
  .map(([copy, odd]) =>
    odd.reduce((text, [at, character]) => text.slice(0, at) + character + text.slice(at), copy),
  );
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const copyLike = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: oddly },
    { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.string({ unit, maxLength: 6 }) },
  ),
  { maxLength: 24 },
);
const context = fc.record({
  headline: fc.option(fc.constantFrom(...COPY)),
  publishedAt: fc.constantFrom(null, '2023-03-22', '2023-03-22T23:30:00Z'),
  publisher: fc.constantFrom(null, 'ThePrint'),
});

test('Whatever the characters, every span has the words that stand there and every reference its record', async (t) => {
  const counts = { actors: 0, locations: 0, mentions: 0, times: 0, quotes: 0, events: 0 };
  const kinds = Object.keys(counts) as (keyof typeof counts)[];
  fc.assert(
    fc.property(copyLike, context, (pieces, given) => {
      const body = pieces.join('');
      const found = extract(body, given);
      for (const kind of kinds) counts[kind] += found[kind].length;
      const faults = broken(body, found);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    }),
    { numRuns: 500, seed: 7 },
  );
  for (const kind of kinds) t.ok(counts[kind] > 200, `${counts[kind]} ${kind} were found in all`);
});

test('Characters without any sense are read without harm', async (t) => {
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      (units, points) => {
        for (const body of [units, points, units + points])
          if (
            broken(body, extract(body, { headline: units, publishedAt: null, publisher: points })).length > 0
          )
            return false;
        return true;
      },
    ),
    { numRuns: 300, seed: 7 },
  );
  t.pass();
});
