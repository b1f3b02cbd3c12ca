import { extract } from '../src/extract/index.js';

/** Bad input, made as long as wanted. */
const MADE: Record<string, (size: number) => string> = {
  'ten thousand names': (size) =>
    repeated(size, (i) => `${GIVEN[i % 4] ?? ''} ${letters(i)}son of ${letters(i * 7)}ville, `),
  'one sentence': (size) => repeated(size, (i) => `and the ${letters(i)} council that met said it attacked `),
  'all capitals': (size) =>
    repeated(size, (i) => `PRESIDENT ${letters(i).toUpperCase()} SAID KYIV WAS HIT. `),
  'no capitals': (size) => repeated(size, (i) => `the mayor of ${letters(i)} said that he was told of it. `),
  apostrophes: (size) => repeated(size, (i) => `'’" ${i % 9 === 0 ? 'he said ' : ''}“ '`),
  'control characters': (size) => repeated(size, (i) => `\0\u0007${letters(i)}\u200b\u0301 said\u001b. `),
  'quotes never closed': (size) => repeated(size, (i) => `“We saw ${letters(i)}, said Ana Ruiz of Lima. `),
  quotes: (size) => repeated(size, (i) => `“We won,” ${letters(i)} Ruiz said.\n\n`),
  'quotes in quotes in quotes': (size) =>
    repeated(size, (i) => `“Ana ‘said “we ${letters(i)}” to’ him”, said Bo. `),
  conjuncts: (size) => `Leaders of ${repeated(size, (i) => `${letters(i)}, `)} and Rome met.`,
  'one attack after another': (size) =>
    repeated(size, () => 'and the army attacked the town and killed people '),
  titles: (size) => repeated(size, () => 'General President Minister '),
  dates: (size) => repeated(size, (i) => `on ${(i % 28) + 1} May ${1990 + (i % 40)} and Monday last week, `),
};
const GIVEN = ['Anna', 'Boris', 'Clara', 'David'];
const SIZE = 150_000;

const letters = (i: number): string => {
  const word = ((i * 2654435761) % 11_881_376)
    .toString(26)
    .replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Every text has words of its own: those that are remembered from another would make the shorter one look quick. */
let words = 0;

function repeated(size: number, part: (i: number) => string): string {
  const parts: string[] = [];
  for (let length = 0; length < size; words += 1) {
    const next = part(words);
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

export interface Growth {
  /** Seconds of processor time a megabyte of the longest takes. */
  secondsPerMegabyte: number;
  /** How many times as long twice the text takes, and four times the text: 2 and 4 are linear. */
  twice: number;
  fourTimes: number;
}

/**
 * How the time of extraction grows with bad input.
 * @param size of the shortest text, in characters
 */
export function growth(size = SIZE): Record<string, Growth> {
  return Object.fromEntries(
    Object.entries(MADE).map(([name, make]) => {
      const [one = 0, two = 0, four = 0] = [1, 2, 4].map((times) => seconds(() => make(size * times)));
      const round = (value: number): number => Math.round(value * 100) / 100;
      return [
        name,
        {
          secondsPerMegabyte: round((four * 1e6) / (4 * size)),
          twice: round(two / one),
          fourTimes: round(four / one),
        },
      ];
    }),
  );
}

/** The quicker of two rounds, each with a text of its own. */
function seconds(make: () => string): number {
  let best = Infinity;
  for (let round = 0; round < 2; round += 1) {
    const text = make();
    const started = process.cpuUsage();
    extract(text, { headline: null, publishedAt: '2024-01-01', publisher: null });
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}
