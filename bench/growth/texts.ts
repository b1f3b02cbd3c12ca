import { again, capital, repeated, small } from './words.js';

/** Makes a text of so many characters. */
export type Made = (size: number) => string;

/** Ordinary English before what is not, so that the language of the whole is told for English and the whole is read. */
const LEAD =
  'The minister said on Monday that the government of the country was told of it by the police, and that it will be read. ';
const afterLead =
  (make: Made): Made =>
  (size) => {
    const lead = LEAD.repeat(12).slice(0, size / 2);
    return lead + make(size - lead.length);
  };
const each =
  (part: (i: number) => string): Made =>
  (size) =>
    repeated(size, part);

const GIVEN = ['Anna', 'Boris', 'Clara', 'David'];
const name = (i: number): string => `${GIVEN[i % GIVEN.length] ?? ''} ${capital(i)}son`;
const code = (i: number, first: number, many: number): string =>
  String.fromCodePoint(first + ((i * 7919) % many));

/** UTF-8 read as Windows-1252, as copy comes that was decoded wrongly on its way. */
const misread = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

/** Hostile text of every kind. */
const KINDS: Readonly<Record<string, Made>> = {
  'one word': again('supercali'),
  'one word of unlike letters': each(small),
  'one letter': again('a'),
  'one capital': again('A'),
  'hyphenated words': again('well-'),
  hyphens: again('-'),
  'hyphens and spaces': again('- '),
  apostrophes: again("'"),
  'typographic apostrophes': again('’'),
  'words with apostrophes': again("o'clock'"),
  'contractions without a space': again("don't"),
  abbreviations: again('U.S.'),
  'abbreviations apart': again('U.S. '),
  'full stops': again('.'),
  commas: again(','),
  'commas and words': each((i) => `${small(i)}, `),
  'exclamation marks': again('?!'),
  underscores: again('_'),
  slashes: again('a/'),
  'one digit': again('7'),
  digits: each((i) => `${i} `),
  'digits with commas': again('1,'),
  'digits with points': again('1.2'),
  percentages: again('12.5% '),
  money: each((i) => `$${i}.50 million and €${i} `),
  dates: each((i) => `on ${(i % 28) + 1} May ${1990 + (i % 40)} and Monday last week, `),
  times: again('at 5pm on Tuesday '),
  addresses: each((i) => `https://example.com/${small(i)}?a=${i}&b=c#d `),
  'one address': each((i) => (i % 5000 === 0 ? 'https://example.com/a' : `/${small(i)}`)),
  'mail addresses': each((i) => `${small(i)}@example.com `),
  'one mail address': again('a@b.'),
  hashes: each((i) => `#${small(i)} `),
  'hashes without a space': again('#a'),
  handles: each((i) => `@${small(i)} `),
  'handles without a space': again('@a'),
  'no spaces': again('HesaidthatShesaid.'),
  'no spaces but marks': again('“He,”he-said;'),
  'one sentence': each((i) => `and the ${small(i)} council that met said it attacked `),
  'one sentence of one attack after another': again('and the army attacked the town and killed people '),
  'one sentence of people': each((i) => `and ${name(i)} told ${name(i + 1)} of ${capital(i)}ville `),
  'one sentence of known places': again('and Kyiv and Moscow and Paris and London '),
  'of the of the': again('of the '),
  'and and': again('and '),
  the: again('the '),
  said: again('said '),
  'he said that he said that': again('he said that '),
  'He said.': again('He said. '),
  he: again('he '),
  'they told them': again('they told them that '),
  who: again('the man who told the man who '),
  'according to': again('according to '),
  will: again('will not have been being '),
  'to be': again('to be '),
  adverbs: again('not only very '),
  titles: again('General President Minister '),
  'titles and names': each((i) => `President ${capital(i)} `),
  names: each((i) => `${name(i)} of ${capital(i * 7)}ville, `),
  'names in full sentences': each((i) => `${name(i)} told the police. `),
  'names without marks': each((i) => `${capital(i)} `),
  'names with one surname': each((i) => `${capital(i)} Smith said. Smith left. `),
  'one name': again('Vladimir Putin '),
  'one name with commas': again('Ukraine, '),
  'one name in sentences': again('Ana Ruiz left. '),
  'possessives of names': each((i) => `${capital(i)}’s `),
  'names with hyphens': again('Anna-Maria-'),
  'names with connectors': again('Van der von de la '),
  'list of leaders': (size) => `Leaders of ${repeated(size - 24, (i) => `${capital(i)}, `)} and Rome met.`,
  'all capitals': each((i) => `PRESIDENT ${capital(i).toUpperCase()} SAID KYIV WAS HIT. `),
  'capitals without a full stop': each((i) => `${capital(i).toUpperCase()} `),
  'no capitals': each((i) => `the mayor of ${small(i)} said that he was told of it. `),
  'opening marks': again('“'),
  'closing marks': again('”'),
  'straight marks': again('"'),
  'straight marks apart': again('" '),
  'alternating marks': again('“”"’‘\''),
  'angle marks': again('« » „ ‚ '),
  'marks and words': each((i) => `'’" ${i % 9 === 0 ? 'he said ' : ''}“ '`),
  'quotes never closed': each((i) => `“We saw ${small(i)}, said Ana Ruiz of Lima. `),
  quotes: each((i) => `“We won,” ${capital(i)} Ruiz said.\n\n`),
  'quotes of one paragraph': each((i) => `“We won,” said Ana Ruiz. “We ${small(i)},” she said. `),
  'quotes in one sentence': each((i) => `“we ${small(i)}” and Ana Ruiz said “no” and `),
  'quotes in quotes': each((i) => `“Ana ‘said “we ${small(i)}” to’ him”, said Bo. `),
  'nested quotes': again('“he said ‘she said '),
  'one quote of many names': (size) =>
    `“We met ${repeated(size - 30, (i) => `${name(i)}, `)}” Ana Ruiz said.`,
  'one quote of many sentences': (size) =>
    `“We won. ${repeated(size - 30, (i) => `We met ${name(i)} in Paris. `)}” Ana Ruiz said.`,
  'brackets open': again('('),
  'brackets nested': (size) => '('.repeat(size / 2) + ')'.repeat(size / 2),
  'brackets of names': each((i) => `(${name(i)} [${small(i)}] `),
  'paragraphs of one word': each((i) => `${small(i)}\n\n`),
  'paragraphs of one name': each((i) => `${capital(i)}\n`),
  'lines of one letter': again('a\n'),
  'line breaks': again('\n'),
  'carriage returns': again('\r\n'),
  'paragraphs of CRLF': each((i) => `He said ${small(i)}.\r\n\r\n`),
  spaces: again(' '),
  'spaces and a letter': (size) => `a${' '.repeat(size - 2)}b`,
  tabs: again('\t'),
  'tabs and words': each((i) => `${small(i)}\t`),
  'non-breaking spaces': again('a\u00a0'),
  'control characters': each((i) => `\0\u0007${small(i)}\u200b\u0301 said\u001b. `),
  'a table': each((i) => `${capital(i)} | ${i} | ${i * 3}.5 | Kyiv |\n`),
  'a table in one line': each((i) => `${capital(i)} | ${i} | ${i * 3}.5 | Kyiv | `),
  'lines of a list': each((i) => `- ${name(i)}, Paris, ${i % 90} votes\n`),
  'zero-width spaces': again('\u200b'),
  'words with zero-width joiners': again('a\u200d'),
  'right to left': each((i) => `${code(i, 0x5d0, 27)}${code(i + 3, 0x5d0, 27)} `),
  'right to left without a space': each((i) => code(i, 0x627, 36)),
  'marks of direction': again('\u202ea\u202c'),
  'combining marks': again('\u0301'),
  'combining marks on letters': again('e\u0301\u0323\u0308'),
  'letters to be composed': again('ｆﬃ'),
  emoji: each((i) => code(i, 0x1f600, 80)),
  'joined emoji': again('👩‍👩‍👧‍👦'),
  'halves of surrogate pairs': again('\ud83d'),
  ideographs: each((i) => code(i, 0x4e00, 20_000)),
  'mathematical letters': each((i) => code(i, 0x1d400, 52)),
  'mojibake of marks': again(misread('“We won,” he said. It’s – ')),
  'mojibake of nothing but marks': again(misread('“”’')),
  'mojibake of Cyrillic': each((i) => misread(`«${code(i, 0x410, 64)}${code(i + 5, 0x430, 32)}» `)),
  'mojibake of mojibake': again(misread(misread('“No,” he said. '))),
  'speakers without an end': again('…said Ana Ruiz'),
  'speech without an end': again("' Ana Ruiz said"),
  'sources without an end': again(misread('“”according to police ')),
  'attacks without a space': again(misread('"Russia attacked Kyiv“')),
  'attacks without an end': again(
    ' told reporters said Ana Ruiz he said according to police killed 12 people',
  ),
  'one attack': again('Russian forces attacked Kyiv on Monday and killed 12 people. '),
  'one attack on ever more towns': each(
    (i) => `Russian forces attacked Kyiv and ${capital(i)}grad on Monday and killed ${i} people. `,
  ),
  'one attack by ever more people': each((i) => `Vladimir Putin and ${name(i)} attacked Kyiv on Monday. `),
  'one attack in ever more places': each(
    (i) =>
      `Russian forces attacked civilians in ${['Kyiv', 'Paris', 'London', 'Lima', 'Oslo', 'Rome'][i % 6] ?? ''}. `,
  ),
  'judged again': again('Hanoi imposed tariffs. China condemned the decision. '),
  distances: each((i) => `${i} km north of Kyiv, `),
  numbers: again('twenty-one thousand and two hundred '),
};

/** The same, made as long as wanted, each after a lead in English. */
export const TEXTS: Readonly<Record<string, Made>> = Object.fromEntries(
  Object.entries(KINDS).map(([kind, make]) => [kind, afterLead(make)]),
);
