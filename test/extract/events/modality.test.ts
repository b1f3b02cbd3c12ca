import t from 'tap';
import { eventsOf } from './told.js';

/* What is denied, planned, possible or only asked is never served as what happened. Written before looking at what the code makes of it. */

const LIGHTS: Record<string, [text: string, events: [type: string, modality: string][]][]> = {
  negation: [
    ['The government did not sign the treaty.', [['SUPPORT', 'denied']]],
    ['No shots were fired.', [['ASSAULT', 'denied']]],
    ['Police never arrested the suspect.', [['COERCE', 'denied']]],
    ['No civilians were killed.', [['ASSAULT', 'denied']]],
    ['The army denied shelling the hospital.', [['ASSAULT', 'denied']]],
    ['Turkey has yet to ratify the agreement.', [['SUPPORT', 'denied']]],
    ['Iran failed to release the sailors.', [['RETREAT', 'denied']]],
    ['Neither side fired on the other.', [['ASSAULT', 'denied']]],
    ['Ghana stopped short of condemning Mali.', [['ACCUSE', 'denied']]],
    ['Lebanon refused to extradite the banker.', [['REJECT', 'asserted']]],
    ['The bank denied that it had funded the militia.', [['AID', 'denied']]],
    [
      'Police used no tear gas and arrested nobody.',
      [
        ['ASSAULT', 'denied'],
        ['COERCE', 'denied'],
      ],
    ],
    ['The soldiers hadn’t fired on the crowd.', [['ASSAULT', 'denied']]],
  ],
  'plans and futures': [
    ['Japan plans to send generators to Ukraine.', [['AID', 'planned']]],
    ['Japan will send generators to Ukraine.', [['AGREE', 'planned']]],
    ['The two leaders are due to meet in Geneva on Friday.', [['CONSULT', 'planned']]],
    ['Macron is expected to visit Beijing next month.', [['CONSULT', 'planned']]],
    ['The army is preparing to storm the city.', [['ASSAULT', 'planned']]],
    ['Workers will go on strike on Monday.', [['THREATEN', 'planned']]],
    ['Sweden is to supply Ukraine with howitzers.', [['AGREE', 'planned']]],
    ['Nigeria is considering withdrawing its troops from Somalia.', [['RETREAT', 'planned']]],
    ['Egypt hopes to host talks between the two factions.', [['CONSULT', 'planned']]],
    ['Talks are scheduled to resume on Thursday.', [['CONSULT', 'planned']]],
    ['The ministry intends to speed up delivery of ammunition.', [['AID', 'planned']]],
    ['A planned visit by the pope was called off.', []],
  ],
  possibility: [
    ['China may send weapons to Russia.', [['AID', 'possible']]],
    ['The rebels could attack the capital within days.', [['ASSAULT', 'possible']]],
    ['Iran might release the tanker.', [['RETREAT', 'possible']]],
    ['The group appears to have kidnapped two engineers.', [['ASSAULT', 'possible']]],
    ['The army has probably retaken the bridge.', [['ASSAULT', 'possible']]],
    ['The parts may help arm Russian troops.', [['AID', 'possible']]],
    ['Guinea has possibly expelled the envoys.', [['SANCTION', 'possible']]],
    ['It is possible that militants killed the mayor.', [['ASSAULT', 'possible']]],
  ],
  'what happened, happened': [
    [
      'The war, which has claimed tens of thousands of lives, has entered its second year.',
      [['ASSAULT', 'asserted']],
    ],
    ['The army continued to shell the town.', [['ASSAULT', 'asserted']]],
    ['Police managed to arrest the gunman.', [['COERCE', 'asserted']]],
    ['The bombing forced thousands to flee.', [['ASSAULT', 'asserted']]],
    ['Not only students protested in Dhaka.', [['PROTEST', 'asserted']]],
    ['Soldiers have been shelling the suburbs.', [['ASSAULT', 'asserted']]],
  ],
};

for (const [name, rows] of Object.entries(LIGHTS))
  t.test(name, async (t) => {
    for (const [text, events] of rows)
      t.same(
        eventsOf(text).map(({ type, modality }) => [type, modality]),
        events,
        text,
      );
  });

t.test('a condition, a question, a wish or a demand tells of nothing that happened', async (t) => {
  for (const text of [
    'If Russia attacks Estonia, the alliance will respond.',
    'Unless the rebels free the pilots, the army will storm the camp.',
    'Serbia would withdraw its police if the barricades were removed.',
    'Had the police fired on the crowd, hundreds would have died.',
    'Did the army shell the school?',
    'Will China arm Russia?',
    'Has Iran released the sailors?',
    'Reporters asked whether police had beaten the prisoner.',
    'Should Germany send tanks to Ukraine?',
    'The general ordered his men not to fire on the crowd.',
    'The families want the army to rescue the girls.',
    'The charity said the ships should be released.',
    'Parliament will vote on whether to expel the ambassador.',
    'Plans to deploy troops were shelved.',
    'The threat of an invasion has receded.',
    'Fears of an attack kept tourists away.',
  ])
    t.same(
      eventsOf(text).filter(
        ({ type, modality }) =>
          (modality === 'asserted' || modality === 'claimed') && type !== 'REQUEST' && type !== 'THREATEN',
      ),
      [],
      text,
    );
});
