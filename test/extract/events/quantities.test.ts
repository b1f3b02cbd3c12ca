import t from 'tap';
import { eventsOf } from './told.js';

/* How many of what, how much, how long, how far. Written before looking at what the code makes of it. */

type Quantity = [kind: string, low: number, high: number | null, unit: string | null];

const GROUPS: Record<string, [text: string, quantities: Quantity[]][]> = {
  people: [
    [
      'Gunmen killed 14 soldiers and wounded nine.',
      [
        ['killed', 14, 14, 'soldiers'],
        ['wounded', 9, 9, null],
      ],
    ],
    [
      'Clashes killed 3 and police fired 20 rounds.',
      [
        ['killed', 3, 3, null],
        ['weapons', 20, 20, 'rounds'],
      ],
    ],
    ['At least 40 people were killed by gunmen.', [['killed', 40, null, 'people']]],
    ['Between 20 and 30 people were wounded by gunmen.', [['wounded', 20, 30, 'people']]],
    ['Fighting displaced tens of thousands of people.', [['displaced', 10_000, null, 'people']]],
    ['Fighting in the north has displaced hundreds of thousands.', [['displaced', 100_000, null, null]]],
    ['Police detained more than 200 demonstrators.', [['detained', 200, null, 'demonstrators']]],
    [
      'The strike killed two children and three women.',
      [
        ['killed', 2, 2, 'children'],
        ['killed', 3, 3, 'women'],
      ],
    ],
    ['Some 3,000 workers went on strike.', [['people', 3000, 3000, 'workers']]],
    ['A dozen fighters were killed in the raid.', [['killed', 12, 12, 'fighters']]],
    ['Rebels killed two dozen soldiers.', [['killed', 24, 24, 'soldiers']]],
    [
      'Rebels attacked the market, killing 11 and injuring dozens.',
      [
        ['killed', 11, 11, null],
        ['wounded', 24, null, null],
      ],
    ],
    ['A bomb killed a guard in Kabul, wounding at least seven others.', [['wounded', 7, null, 'others']]],
    [
      'Four people were shot dead and 12 injured.',
      [
        ['killed', 4, 4, 'people'],
        ['wounded', 12, 12, null],
      ],
    ],
    ['As many as 60 people were killed by the rebels.', [['killed', 0, 60, 'people']]],
    ['Half a million people were displaced by fighting.', [['displaced', 500_000, 500_000, 'people']]],
    ['One soldier was killed by a sniper.', [['killed', 1, 1, 'soldier']]],
    ['The missile killed all 23 passengers.', [['killed', 23, 23, 'passengers']]],
    ['A 54-year-old man was killed by police.', []],
    ['The rebels killed civilians in 2022.', []],
    ['The rebels killed 3 constructor workers.', [['killed', 3, 3, 'constructor workers']]],
    ['Nearly 300 hostages were released.', [['people', 300, 300, 'hostages']]],
  ],
  weapons: [
    ['Russia launched 21 Shahed-136 drones at Odesa.', [['weapons', 21, 21, 'Shahed-136 drones']]],
    ['The U.S. sent 31 Abrams battle tanks to Ukraine.', [['weapons', 31, 31, 'Abrams battle tanks']]],
    ['The army fired 10 to 15 missiles at the port.', [['weapons', 10, 15, 'missiles']]],
    ['The army fired 10-15 rockets at the port.', [['weapons', 10, 15, 'rockets']]],
    ['Ukraine shot down 16 of 21 drones.', [['weapons', 16, 16, 'drones']]],
    ['Police fired 200 tear gas canisters.', [['count', 200, 200, 'tear gas canisters']]],
    ['North Korea fired two ballistic missiles.', [['weapons', 2, 2, 'ballistic missiles']]],
  ],
  money: [
    ['Japan lent Kenya about $15.6 billion.', [['money', 15.6e9, 15.6e9, 'USD']]],
    ['The EU approved a 1.2 billion euro loan for Moldova.', [['money', 1.2e9, 1.2e9, 'EUR']]],
    ['Sweden donated 300 million kronor to Ukraine.', [['money', 3e8, 3e8, 'SEK']]],
    ['Saudi Arabia provided $400m in aid to Yemen.', [['money', 4e8, 4e8, 'USD']]],
    ['Britain donated £2.3bn to Ukraine.', [['money', 2.3e9, 2.3e9, 'GBP']]],
    ['Italy sent $5 million worth of medicine to Libya.', [['money', 5e6, 5e6, 'USD']]],
    ['Germany gave Ukraine up to 3 billion euros.', [['money', 0, 3e9, 'EUR']]],
    ['A court fined the bank $20,000.', [['money', 20_000, 20_000, 'USD']]],
    ['The fund lent Ghana between $2 billion and $3 billion.', [['money', 2e9, 3e9, 'USD']]],
  ],
  'durations, distances and goods': [
    ['The court jailed the editor for 12 years.', [['duration', 12, 12, 'year']]],
    ['She was sentenced to a four-year prison term.', [['duration', 4, 4, 'year']]],
    ['The two sides declared a 72-hour ceasefire.', [['duration', 72, 72, 'hour']]],
    ['Rebels advanced 20 km towards Goma.', [['distance', 20, 20, 'km']]],
    ['Ukraine shipped 30,000 tonnes of wheat to Somalia.', [['count', 30_000, 30_000, 'tonnes']]],
    ['Police seized about 2 tonnes of cocaine.', [['count', 2, 2, 'tonnes']]],
    ['A court sentenced the general to 15 to 20 years in prison.', [['duration', 15, 20, 'year']]],
  ],
};

for (const [name, rows] of Object.entries(GROUPS))
  t.test(name, async (t) => {
    for (const [text, quantities] of rows)
      t.same(
        eventsOf(text).flatMap((event) =>
          event.quantities.map(({ kind, low, high, unit }): Quantity => [kind, low, high, unit]),
        ),
        quantities,
        text,
      );
  });
