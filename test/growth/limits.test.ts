import t from 'tap';
import { extract, type Extraction } from '../../src/extract/index.js';
import { LIMIT_NAMES, LIMITS, type Limit } from '../../src/text/limits.js';
import { broken } from '../extract/promise.js';

const read = (text: string): Extraction =>
  extract(text, { headline: null, publishedAt: '2024-01-01', publisher: null });
const LEAD = 'The minister told the police of Lima that the road was closed. ';
const ATTACKS = Array.from(
  { length: 60 },
  (_, i) =>
    `Russian forces attacked Kyiv and ${String.fromCharCode(65 + (i % 26))}o${'ba'.repeat(i)}grad on Monday.`,
);

const BEYOND: Record<Limit, string> = {
  word: `${LEAD}It said ${'well-'.repeat(100)} and left.`,
  sentence: `${LEAD}They saw ${'the road and '.repeat(300)} left.`,
  line: `${LEAD}They saw ${`${'w'.repeat(200)} `.repeat(30)} left.`,
  context: `${LEAD}“We won,” said Ana Ruiz ${'who went along the long and winding road '.repeat(40)}.`,
  parts: ATTACKS.join(' '),
  records: LEAD + '…said Ana Ruiz'.repeat(2_000),
};

t.test('an extraction names the limit that its text met, and what it tells stays true', async (t) => {
  t.same(Object.keys(BEYOND), LIMIT_NAMES);
  for (const limit of LIMIT_NAMES) {
    const found = read(BEYOND[limit]);
    const met = found.truncated.find((one) => one.limit === limit);
    t.match(met, { limit, most: LIMITS[limit] }, `${limit}: ${JSON.stringify(found.truncated)}`);
    t.ok((met?.times ?? 0) > 0);
    t.same(broken(BEYOND[limit], found), [], limit);
  }
});

t.test('what is just within a limit meets none', async (t) => {
  t.same(read(`${LEAD}It said ${'w'.repeat(LIMITS.word)} and left.`).truncated, []);
  t.same(read(LEAD + 'and the road '.repeat(LIMITS.sentence / 3 - 1)).truncated, []);
  t.same(read('He said no.').truncated, [], 'a few words may have more records than characters');
  t.same(
    read('Bonjour, le ministre a dit que la police est dans la ville de Paris avec les autres.').truncated,
    [],
  );
});

t.test('news after hostile words is read as it is alone', async (t) => {
  const news =
    'Ana Ruiz, the mayor of Lima, said on Monday that the army attacked Kyiv and killed 12 people. ';
  const text = `${BEYOND.records}\n\n${news.repeat(30)}`;
  const found = read(text);
  const from = BEYOND.records.length + (text.length - BEYOND.records.length) / 2;
  t.ok(found.quotes.filter(({ context }) => context.start > from).length >= 14);
  t.ok(found.mentions.filter(({ start }) => start > from).length >= 14 * 4);
});

t.test('a surrogate pair at the end of a word’s first part is not cut in two', async (t) => {
  const text = `${LEAD}It said ${'w'.repeat(LIMITS.word - 1)}${'😀'.repeat(300)} to Ana Ruiz.`;
  const found = read(text);
  t.same(broken(text, found), []);
  t.ok(found.mentions.some((mention) => mention.text === 'Ana Ruiz'));
});
