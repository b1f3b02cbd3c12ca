import { KINDS, measure } from './measure.js';

/*
 * How processor time and room grow with hostile documents: npm run -s bench:growth [-- WORDS OF A KIND]. Prints JSON, the worst first.
 */

const SIZES = [12_500, 25_000, 50_000, 100_000, 200_000];
/** Doubling a document may take so many times the processor time. */
const MOST = 3;

const wanted = process.argv.slice(2).join(' ');
const kinds = KINDS.filter(({ name }) => name.includes(wanted));
for (const kind of kinds.slice(0, 20)) measure(kind, SIZES.slice(0, 1), Infinity);
const measured = kinds.map((kind) => measure(kind, SIZES, MOST));
measured.sort((a, b) => b.growth - a.growth);
process.stdout.write(
  `${JSON.stringify(
    {
      kinds: measured.length,
      slowerThanLinear: measured.filter(({ growth }) => growth > MOST).map(({ name }) => name),
      mostRoom: Math.max(...measured.flatMap(({ readings }) => readings.map(({ room }) => room))),
      measured,
    },
    null,
    2,
  )}\n`,
);
