import t from 'tap';
import { KINDS, measure } from '../../bench/growth/measure.js';

t.setTimeout(600_000);

/** Characters; 100 and 200 KB are measured by bench:growth. */
const SIZES = [12_500, 25_000, 50_000];
/** Twice the text may take three times the processor time; what grows by the square takes four. */
const MOST_TIME = 3;
/** Characters of the records' JSON for each of the text. */
const MOST_ROOM = 40;

t.test('hostile documents of every kind take time and room in proportion to their length', async (t) => {
  t.ok(KINDS.length > 150, `${KINDS.length} kinds`);
  // Compiles what is read again and again, so that the first of them does not seem slow.
  for (const kind of KINDS) measure(kind, [2_000], Infinity);
  for (const kind of KINDS) {
    const { growth, readings } = measure(kind, SIZES, MOST_TIME);
    const told = readings.map(({ milliseconds }) => `${milliseconds} ms`).join(', ');
    t.ok(growth <= MOST_TIME, `${kind.name}: ${told}`);
    t.ok(
      readings.every(({ room }) => room <= MOST_ROOM),
      `${kind.name}: ${readings.map(({ room }) => room).join(', ')} times the text`,
    );
  }
});
