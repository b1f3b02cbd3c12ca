import t from 'tap';
import { extract } from '../../../src/extract/index.js';
import type { FoundEvent } from '../../../src/extract/types.js';

const eventsOf = (text: string): FoundEvent[] =>
  extract(text, { headline: null, publishedAt: '2023-03-22', publisher: null }).events;

interface Case {
  text: string;
  type: string;
  mode?: string | null;
  actors?: string[];
  recipients?: string[];
  places?: string[];
  modality?: string;
}

const CASES: Case[] = [
  { text: 'Israel bombed Gaza on Monday.', type: 'ASSAULT', mode: 'explosives', actors: ['israel'] },
  { text: 'Rebels attacked the army in Goma.', type: 'ASSAULT', places: ['goma'], modality: 'asserted' },
  { text: 'The army came under fire in Goma.', type: 'ASSAULT', places: ['goma'] },
  { text: 'Police in Nairobi arrested 20 protesters.', type: 'COERCE', mode: 'arrest' },
  { text: 'Twenty protesters were arrested by police in Nairobi.', type: 'COERCE', mode: 'arrest' },
  {
    text: 'Turkish President Recep Tayyip Erdogan met Iraqi Prime Minister Mohammed Shia al-Sudani in Ankara.',
    type: 'CONSULT',
    places: ['ankara'],
  },
  { text: 'France condemned Iran on Tuesday.', type: 'ACCUSE', actors: ['france'], recipients: ['iran'] },
  {
    text: 'Iran was condemned by France on Tuesday.',
    type: 'ACCUSE',
    actors: ['france'],
    recipients: ['iran'],
  },
  { text: 'Japan donated medicine to Nepal.', type: 'AID', actors: ['japan'] },
  {
    text: 'The United States imposed sanctions on Iran.',
    type: 'SANCTION',
    actors: ['united-states'],
    recipients: ['iran'],
  },
  { text: 'India rejected a Chinese proposal.', type: 'REJECT', actors: ['india'], recipients: ['china'] },
  { text: 'North Korea threatened to attack Japan.', type: 'THREATEN', actors: ['north-korea'] },
  { text: 'Thousands of workers went on strike in Paris.', type: 'PROTEST', mode: 'strike' },
  { text: 'Kenya deployed troops to Somalia.', type: 'MOBILIZE', actors: ['kenya'] },
  { text: 'Ethiopia withdrew troops from Eritrea.', type: 'RETREAT', mode: 'withdraw', actors: ['ethiopia'] },
  { text: 'Norway did not sign the treaty.', type: 'SUPPORT', modality: 'denied' },
  {
    text: 'Germany intends to send tanks to Ukraine.',
    type: 'AID',
    modality: 'planned',
    actors: ['germany'],
  },
  { text: 'Germany may send tanks to Ukraine.', type: 'AID', modality: 'possible' },
  { text: 'Germany will send aid to Ukraine.', type: 'AGREE', modality: 'planned' },
  { text: 'Rebels killed 12 people in Goma, the army said.', type: 'ASSAULT', modality: 'claimed' },
  {
    text: "Japan's foreign minister, Haruka Mori, condemned Iran on Monday.",
    type: 'ACCUSE',
    actors: ['haruka-mori'],
    recipients: ['iran'],
  },
  {
    text: 'Turkey deported on Monday more than 1,000 Afghans.',
    type: 'COERCE',
    actors: ['turkey'],
    recipients: ['afghanistan'],
  },
  { text: 'The U.S. said it would not meet Iran.', type: 'REJECT', actors: ['united-states'] },
  { text: 'Turkey praised the decision.', type: 'SUPPORT', actors: ['turkey'], recipients: [] },
  { text: 'Kenya withdrew its ambassador from France.', type: 'SANCTION', actors: ['kenya'] },
  { text: 'Students in Lima threw stones at the police.', type: 'PROTEST', mode: 'riot' },
  {
    text: 'China pledged $4 million for the victims and Japan sent two helicopters.',
    type: 'AID',
    modality: 'asserted',
  },
];

t.test('who did what to whom, in what light', async (t) => {
  for (const { text, type, mode, actors, recipients, places, modality } of CASES) {
    const event = eventsOf(text).find((found) => found.type === type);
    t.ok(
      event,
      `${text} ${eventsOf(text)
        .map((found) => found.type)
        .join()}`,
    );
    if (!event) continue;
    if (mode !== undefined) t.equal(event.mode, mode, text);
    if (modality !== undefined) t.equal(event.modality, modality, text);
    if (actors)
      t.same(
        event.actors.map(({ actor }) => actor),
        actors,
        text,
      );
    if (recipients)
      t.same(
        event.recipients.map(({ actor }) => actor),
        recipients,
        text,
      );
    if (places)
      t.same(
        event.locations.map(({ location }) => location),
        places,
        text,
      );
  }
});

t.test('one deed told by two verbs is one event', async (t) => {
  for (const text of [
    'Twenty people were killed or wounded in Goma.',
    'A bomb killed one soldier and wounded two others in Goma.',
  ])
    t.equal(eventsOf(text).length, 1, text);
});

t.test('whom a flood or a crash killed nobody attacked', async (t) => {
  for (const text of [
    'An earthquake killed 9,000 people in Nepal.',
    'Dozens were killed by floods in Kenya.',
    'The crash injured twelve passengers.',
  ])
    t.same(eventsOf(text), [], text);
});

t.test('quantities come with what they count', async (t) => {
  const quantitiesOf = (text: string) =>
    eventsOf(text).flatMap(({ quantities }) =>
      quantities.map(({ kind, low, high, unit }) => [kind, low, high, unit]),
    );
  t.same(quantitiesOf('Rebels killed at least 12 people in Goma.'), [['killed', 12, null, 'people']]);
  t.same(quantitiesOf('Russia fired 21 Shahed-136 drones at Kyiv.'), [
    ['weapons', 21, 21, 'Shahed-136 drones'],
  ]);
  t.same(quantitiesOf('The IMF lent Kenya about $1.5 billion.'), [['money', 1.5e9, 1.5e9, 'USD']]);
  t.same(
    quantitiesOf('Police arrested dozens of protesters.').map(([kind, low, high]) => [kind, low, high]),
    [['detained', 24, null]],
  );
});

/** Sport, business and everyday speech in the words of war. */
const METAPHORS = [
  'Chelsea beat Arsenal 2-1 on Saturday.',
  'Shares plunged on Monday as investors worried about inflation.',
  'The bank beat expectations with strong profits.',
  'The company launched a new phone in London.',
  'The striker hit the post in the second half.',
  'The film was shot in Morocco.',
  'She fought cancer for ten years.',
  'The storm battered the coast.',
  'The team blasted off to a great start.',
  'Oil prices retreated from their highs.',
  'The market was hit by rising costs.',
  'He killed time at the airport.',
  'The actress will star in a film about war.',
  'The firm raided its rival for talent.',
  'The singer released a new album on Friday.',
  'The chef stormed out of the kitchen.',
  'The senator is battling inflation.',
  'The minister shot down the rumours.',
  'The startup is burning through cash.',
  'The goalkeeper saved a penalty.',
];

t.test('metaphors of war are few false events', async (t) => {
  const fooled = METAPHORS.filter((text) => eventsOf(text).length > 0);
  t.ok(fooled.length / METAPHORS.length <= 0.1, fooled.join(' | '));
});
