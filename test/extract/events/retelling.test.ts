import t from 'tap';
import { eventsOf } from './told.js';

/* An event told again in one report is one event with several evidence spans. Written before looking at what the code makes of it. */

const REPORTS: [text: string, type: string, tellings: number[]][] = [
  [
    'Gunmen killed eight people when they attacked a bus near Porga on Tuesday, the army said.\n\nTuesday’s attack was the third this year.',
    'ASSAULT',
    [2],
  ],
  [
    'Gunmen kill five in Porga market\n\nGunmen killed five people at a market in Porga on Tuesday, police said.',
    'ASSAULT',
    [2],
  ],
  [
    'Minister Rosa Quispe met farmers in Lima on Monday.\n\nThe talks lasted two hours.\n\n“We will help,” she said after the meeting.',
    'CONSULT',
    [3],
  ],
  ['Rebels raided a village near Beni on Monday.\n\nThe raid lasted two hours.', 'ASSAULT', [2]],
  [
    'Gunmen attacked a church in Owo on Sunday.\n\nThe gunmen attacked the church in Owo during Mass, a priest said.',
    'ASSAULT',
    [2],
  ],
  [
    'Gunmen killed 30 people at a church in Owo on Sunday.\n\nPolice are searching for the gunmen who killed the 30 people in Owo.',
    'ASSAULT',
    [2],
  ],
  [
    'France expelled three Russian diplomats on Monday.\n\nParis said the diplomats were spies.\n\nThe three Russian diplomats were expelled by France after a row over spying.',
    'SANCTION',
    [2],
  ],
  ['Rebels attacked Goma on Sunday.\n\nRebels attacked Bunia on Monday.', 'ASSAULT', [1, 1]],
  ['Police arrested 12 students in Lagos.\n\nPolice arrested 30 students in Abuja.', 'COERCE', [1, 1]],
  ['Kenya sent troops to Somalia in 2011.\n\nKenya sent troops to Congo in 2022.', 'MOBILIZE', [1, 1]],
  [
    'Police in Dakar fired tear gas at protesters on Thursday.\n\nThe tear gas was fired at protesters in Dakar, a witness said.',
    'ASSAULT',
    [2],
  ],
  [
    'Turkey sent 500 tents to Syria on Friday.\n\nThe tents were sent to Syria by Turkey on two planes.',
    'AID',
    [2],
  ],
  [
    'Canada and Indonesia signed a trade agreement in Jakarta on Tuesday.\n\nThe trade agreement was signed in Jakarta by Canada and Indonesia.',
    'SUPPORT',
    [2],
  ],
  [
    'The court in Minsk jailed the editor on Monday.\n\nA court in Kyiv jailed a soldier on Monday.',
    'SANCTION',
    [1, 1],
  ],
];

t.test('one happening is one event, two are two', async (t) => {
  for (const [text, type, tellings] of REPORTS)
    t.same(
      eventsOf(text)
        .filter((event) => event.type === type)
        .map(({ evidence }) => evidence.length),
      tellings,
      text,
    );
});

/** Words of a text, folded. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

t.test('a summary has no word that the report has not', async (t) => {
  for (const [text] of REPORTS) {
    const known = new Set([...wordsOf(text), 'said']);
    for (const { summary } of eventsOf(text))
      t.same(
        wordsOf(summary).filter((word) => !known.has(word)),
        [],
        summary,
      );
  }
});
