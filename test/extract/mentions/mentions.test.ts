import { test } from 'tap';
import { read, readingOf } from '../entities.js';

/** A sentence, words in it, and what they stand for: an actor, "@" a place, null for nothing. */
const READINGS: [string, string, string | null][] = [
  ['President Xi Jinping left Moscow on Tuesday.', 'Xi Jinping', 'xi-jinping'],
  ['Xi left Moscow after talks with Putin.', 'Putin', 'vladimir-putin'],
  [
    'The International Atomic Energy Agency said it was informed.',
    'International Atomic Energy Agency',
    'international-atomic-energy-agency',
  ],
  ['Ukraine’s defence ministry said so on Monday.', 'Ukraine’s defence ministry', 'defence-ministry-ukraine'],
  ['Russian forces shelled the town.', 'Russian forces', 'armed-forces-russia'],
  ['Israeli Foreign Ministry officials met on Monday.', 'Israeli', 'israel'],
  ['Washington Post reporters saw the file.', 'Washington Post', 'washington-post'],
  ['Sales rose, Paris Hilton said.', 'Paris', null],
  ['Michael Jordan said he would come back.', 'Michael Jordan', 'michael-jordan'],
  ['Beijing urged restraint on Monday.', 'Beijing', 'government-china'],
  ['They met in Beijing on Monday.', 'Beijing', '@beijing'],
  ['The leaders blamed Kyiv for the attack.', 'Kyiv', 'government-ukraine'],
  ['A strike hit Kyiv overnight.', 'Kyiv', '@kyiv'],
  ['Downing Street said the talks went on.', 'Downing Street', 'downing-street'],
  ['The West has sought to isolate Russia.', 'West', 'the-west'],
  ['They sailed around the Greek islands.', 'Greek', '@greece'],
  ['The Athens Police Department made an arrest in Georgia.', 'Athens', '@athens-us-ga'],
];

test('Names stand for actors or places', async (t) => {
  for (const [sentence, words, expected] of READINGS)
    t.equal(readingOf(read(sentence), words), expected, `${words}: ${sentence}`);
});

test('A country that acts is an actor that carries its place', async (t) => {
  const found = read('Russia said on Monday that it would stay.');
  const [mention] = found.mentions;
  t.match(mention, { text: 'Russia', actor: 'russia', location: null, place: 'russia' });
});

test('A contest only borrows the name of its town', async (t) => {
  const { mentions } = read('He flew to Dubai on Friday. The jockey won the Dubai World Cup on Saturday.');
  const places = mentions.filter(({ location }) => location !== null);
  t.match(places, [{ text: 'Dubai', start: 11 }]);
  t.equal(places.length, 1);
});

test('Mentions nest but never cross', async (t) => {
  const { mentions } = read(
    'Russia’s Black Sea Fleet and the General Staff of Ukraine’s Armed Forces said nothing.',
  );
  for (const a of mentions)
    for (const b of mentions)
      t.notOk(a.start < b.start && b.start < a.end && a.end < b.end, `${a.text} / ${b.text}`);
  t.ok(mentions.some(({ text }) => text === 'Russia'));
});
