import t from 'tap';
import { A_THIRD_HUNDRED, TWO_MORE_HUNDREDS } from './figures.js';
import { MEANT, WRITTEN_LAST } from './meant.js';
import { DEVELOPMENT, WRITTEN_SINCE } from './metaphors.js';
import { eventsOf } from './told.js';

/*
 * Sport, business, arts and everyday copy in the words of war. The first list was there while the rules were made. The second was written
 * afterwards; at first sight 7 of its 60 made an event, and what those showed (animals, yachts, "claimed its first victim") was then added.
 */

const WRITTEN_AFTERWARDS = [
  'Atletico were gunned down by two goals in stoppage time.',
  'Rybakina fired 12 aces past the defending champion.',
  'The Bears are under fire after a fourth straight loss.',
  'Villarreal stormed back to draw 3-3 with Sevilla.',
  'The Kiwi yacht attacked on the second leg.',
  'Brumbies coach Dan Reid blasted the officials.',
  'The teenager shot a course-record 61 in Phoenix.',
  'Burnley surrendered their unbeaten run.',
  'The relay team was robbed of gold.',
  'West Ham repelled wave after wave of attacks.',
  'The batsmen launched a furious assault after tea.',
  'Zverev threatened to walk off court.',
  'Sunderland invaded Tyneside for the derby.',
  'A brace from Lukaku sank the Italians.',
  'The captain was attacked by pundits over his form.',
  'Norway besieged the Polish goal in the closing minutes.',
  'The Oilers ambushed Dallas with three early goals.',
  'Murray battled for four hours.',
  'The underdogs killed the favourites’ dreams.',
  'The scrum was destroyed.',
  'Shoppers besieged the store for the new console.',
  'The lender is fighting off a hostile approach from a bigger rival.',
  'A price cut hit margins at the steelmaker.',
  'Boeing fired a warning shot at its suppliers.',
  'The miner withdrew from the auction.',
  'Hedge funds attacked the Turkish lira.',
  'A strike by short sellers wiped $2 billion off the company.',
  'The carmaker recaptured its lead in Brazil.',
  'Wheat futures exploded.',
  'The retailer bombed on its market debut.',
  'The two banks have been at war since the 1990s.',
  'The airline was ambushed by its own accounting.',
  'Private equity is raiding the high street.',
  'The broker downgraded the stock and killed the rally.',
  'The insurer retreated from Florida.',
  'The price war claimed its first victim when the chain closed.',
  'Lenders have been bombarded with applications.',
  'A new chip blew the competition away.',
  'The bakery has conquered Paris.',
  'Regulators shot down the deal.',
  'The tenor murdered the aria.',
  'Her debut shot to the top of the list.',
  'The festival was invaded by mud.',
  'The critic demolished the new production.',
  'Streaming killed the video shop.',
  'The sculptor attacked the marble with a chisel.',
  'The actress was mobbed by photographers.',
  'The cast fought tears at the final curtain.',
  'The show was hit by a wave of cancellations.',
  'The writer declared a truce with his biographer.',
  'Caterpillars destroyed the cabbages.',
  'Algae invaded the lagoon.',
  'The tide attacked the sandcastle.',
  'A late frost killed the blossom.',
  'She battled insomnia for years.',
  'Doctors are fighting the clock.',
  'Neighbours fought over a parking space.',
  'The choir attacked the hymn with vigour.',
  'Seagulls ambushed a man for his chips.',
  'The schoolgirl demolished a plate of pancakes.',
];

const isTold = (text: string): boolean => eventsOf(text).length > 0;

for (const [name, sentences] of [
  ['development', DEVELOPMENT],
  ['written afterwards', WRITTEN_AFTERWARDS],
  ['written since', WRITTEN_SINCE],
  ['written last', WRITTEN_LAST],
  ['two hundreds more', TWO_MORE_HUNDREDS],
  ['a third hundred', A_THIRD_HUNDRED],
] as const)
  t.test(`${name}: fewer than one in ten makes a false event`, async (t) => {
    const fooled = sentences.filter(isTold);
    t.ok(sentences.length >= 60);
    t.ok(fooled.length < 0.1 * sentences.length, `${fooled.length}: ${fooled.join(' | ')}`);
  });

const NONE_AT_ALL = [
  'The minister shot himself in the foot.',
  'The finance minister came under fire over his holiday.',
  'Republicans mounted an assault on the health law.',
  'Labour captured 20 seats from the Tories.',
  'The home side surrendered a two-goal lead.',
  'The immune system mobilises an army of cells.',
  'Moths destroyed her grandmother’s coat.',
  'The chancellor is besieged on all sides over tax.',
  'The captain rallied his troops at the interval.',
  'The series opens with an explosion of colour.',
  'The Red Sox were massacred 14-1 in Tampa.',
  'The twins declared a truce over the remote.',
];

t.test('idioms, blame and what no violence can be done to make no event', async (t) => {
  for (const text of NONE_AT_ALL) t.notOk(isTold(text), text);
});

t.test('what is meant as it is said stays an event in such surroundings', async (t) => {
  const lost = MEANT.filter(([text, types]) =>
    eventsOf(text).every(({ type }) => !types.split('|').includes(type)),
  );
  t.ok(lost.length < 0.1 * MEANT.length, `${lost.length}: ${lost.map(([text]) => text).join(' | ')}`);
});
