const FEW_LETTERS = 'qrstuvwxyz';
const MANY = 11_881_376;
const SPREAD = 2_654_435_761;

/** A word of small letters that no other number below eleven million gives. */
export const small = (i: number): string =>
  ((i * SPREAD) % MANY).toString(26).replace(/\d/g, (digit) => FEW_LETTERS.charAt(Number(digit)));

/** The same with a capital: it looks like a name that nobody knows. */
export const capital = (i: number): string => {
  const word = small(i);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Every text has words of its own: those that are remembered from another would make the shorter one look quick. */
let words = 0;

/** Parts one after another, each made of a number of its own, until there are so many characters. */
export function repeated(size: number, part: (i: number) => string): string {
  const parts: string[] = [];
  for (let length = 0; length < size; words += 1) {
    const next = part(words);
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

/** The same part until there are so many characters. */
export const again = (part: string) => (size: number) => part.repeat(Math.ceil(size / part.length));
