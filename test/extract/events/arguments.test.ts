import t from 'tap';
import { eventOf } from './told.js';

/* Who did it and to whom, in the report's words. Written before looking at what the code makes of it. */

type Row = [text: string, type: string, actors: string[], recipients: string[]];

const GROUPS: Record<string, Row[]> = {
  'verbs of suffering and of witnessing': [
    ['Mali suffered a series of attacks by jihadists.', 'ASSAULT', ['jihadists'], ['Mali']],
    ['The government in Lima faced protests.', 'PROTEST', [], ['The government']],
    ['Northwest Nigeria has seen a wave of kidnappings.', 'ASSAULT', [], []],
    ['Masked men beat three reporters.', 'ASSAULT', ['Masked men'], ['three reporters']],
    ['The war, which has claimed thousands of lives, began in 2015.', 'ASSAULT', [], ['thousands of lives']],
  ],
  'nouns that say of whom': [
    ['The murder of a Kurdish journalist in Erbil shocked Iraq.', 'ASSAULT', [], ['a Kurdish journalist']],
    [
      'Crowds mourned the killing of 12 villagers by the rebels.',
      'ASSAULT',
      ['the rebels'],
      ['12 villagers'],
    ],
    ['The arrest of the opposition leader led to riots.', 'COERCE', [], ['the opposition leader']],
    ['Police are investigating the killing of two nurses by gunmen.', 'ASSAULT', ['gunmen'], ['two nurses']],
    [
      'Pakistan condemned the killing of nine fishermen by the Iranian navy.',
      'ACCUSE',
      ['Pakistan'],
      ['the Iranian navy'],
    ],
    ['Army officers seized power in Gabon.', 'ASSAULT', ['Army officers'], []],
  ],
  'light verbs of what is suffered': [
    ['The town came under fire.', 'ASSAULT', [], ['The town']],
    [
      'Gunmen killed eight people when they attacked a bus, the army said.',
      'ASSAULT',
      ['Gunmen'],
      ['eight people', 'a bus'],
    ],
    ['The convoy came under fire from rebels.', 'ASSAULT', ['rebels'], ['The convoy']],
    ['Aid workers came under attack by gunmen on Monday.', 'ASSAULT', ['gunmen'], ['Aid workers']],
    ['The base near Kirkuk came under heavy shelling from Iran.', 'ASSAULT', ['Iran'], ['The base']],
  ],
  passives: [
    ['Two journalists were detained by Egyptian police.', 'COERCE', ['Egyptian police'], ['Two journalists']],
    [
      'A Ukrainian depot was hit by Russian missiles.',
      'ASSAULT',
      ['Russian missiles'],
      ['A Ukrainian depot'],
    ],
    [
      'The rebels were driven out of Bunia by government forces.',
      'ASSAULT',
      ['government forces'],
      ['The rebels'],
    ],
    ['Chad was given $50 million by the European Union.', 'AID', ['the European Union'], ['Chad']],
    [
      'Tunisia was criticised over the arrests by Amnesty International.',
      'ACCUSE',
      ['Amnesty International'],
      ['Tunisia'],
    ],
    [
      'The general, who was accused by Washington of ordering massacres, has fled.',
      'ACCUSE',
      ['Washington'],
      ['The general'],
    ],
    ['Protesters arrested in May were freed by a court in Minsk.', 'RETREAT', ['a court'], ['Protesters']],
    ['Hundreds of migrants were deported from Algeria to Niger.', 'COERCE', [], ['Hundreds of migrants']],
    ['Kyiv was urged by its allies to hold elections.', 'REQUEST', ['its allies'], ['Kyiv']],
    ['A priest has been kidnapped by gunmen in Kaduna.', 'ASSAULT', ['gunmen'], ['A priest']],
  ],
  possessives: [
    ['Germany condemned Iran’s execution of a protester.', 'ACCUSE', ['Germany'], ['Iran']],
    ['Ethiopia’s shelling of Mekelle was condemned by Ireland.', 'ACCUSE', ['Ireland'], ['Ethiopia']],
    ['The president’s visit to Angola began on Monday.', 'CONSULT', ['The president'], ['Angola']],
    ['India rejected Pakistan’s offer of talks.', 'REJECT', ['India'], ['Pakistan']],
    ['Brazil welcomed Venezuela’s release of 40 prisoners.', 'SUPPORT', ['Brazil'], ['Venezuela']],
    ['Rwanda’s withdrawal of its troops was praised by Angola.', 'SUPPORT', ['Angola'], ['Rwanda']],
    ['The Ukrainian army’s offensive in Kharkiv began in September.', 'ASSAULT', ['The Ukrainian army'], []],
  ],
  reciprocals: [
    ['Xi Jinping met Vladimir Putin in Moscow.', 'CONSULT', ['Xi Jinping'], ['Vladimir Putin']],
    ['The leaders of Greece and Turkey met in Athens.', 'CONSULT', ['Greece', 'Turkey'], []],
    ['Morocco and Algeria agreed to reopen their border.', 'AGREE', ['Morocco', 'Algeria'], []],
    ['Ethiopia signed an agreement with Somaliland.', 'SUPPORT', ['Ethiopia'], ['Somaliland']],
    ['Government troops clashed with rebels in Goma.', 'ASSAULT', ['Government troops'], ['rebels']],
    ['Rival militias clashed in Tripoli.', 'ASSAULT', ['Rival militias'], []],
    ['Armenia and Azerbaijan exchanged prisoners.', 'RETREAT', ['Armenia', 'Azerbaijan'], []],
    ['Talks between Serbia and Kosovo ended without a deal.', 'CONSULT', ['Serbia', 'Kosovo'], []],
    ['Narendra Modi held talks with Anthony Albanese.', 'CONSULT', ['Narendra Modi'], ['Anthony Albanese']],
  ],
  'conjoined subjects and objects': [
    ['France, Germany and Italy condemned the coup.', 'ACCUSE', ['France', 'Germany', 'Italy'], []],
    ['The United States and Britain bombed Yemen.', 'ASSAULT', ['The United States', 'Britain'], ['Yemen']],
    [
      'Police and soldiers fired tear gas at students and journalists.',
      'ASSAULT',
      ['Police', 'soldiers'],
      ['students', 'journalists'],
    ],
    [
      'Ukraine’s president and the Polish prime minister visited Lviv.',
      'CONSULT',
      ['Ukraine’s president', 'the Polish prime minister'],
      ['Lviv'],
    ],
    ['Both the army and the militia shelled the camp.', 'ASSAULT', ['the army', 'the militia'], ['the camp']],
  ],
  'objects and what follows them': [
    ['Canada gave Ukraine eight tanks.', 'AID', ['Canada'], ['Ukraine']],
    ['The IMF lent Egypt $3 billion.', 'AID', ['The IMF'], ['Egypt']],
    ['Gunmen killed two teachers in Mandera.', 'ASSAULT', ['Gunmen'], ['two teachers']],
    [
      'An air strike by the Sudanese army killed 12 people in Omdurman.',
      'ASSAULT',
      ['the Sudanese army'],
      ['12 people'],
    ],
    [
      'The opposition accused the president of rigging the vote.',
      'ACCUSE',
      ['The opposition'],
      ['the president'],
    ],
    ['Moscow blamed Kyiv for the attack.', 'ACCUSE', ['Moscow'], ['Kyiv']],
    ['The widow of the miner sued the company.', 'ACCUSE', ['The widow of the miner'], ['the company']],
    ['Iran fired missiles at a base in Erbil.', 'ASSAULT', ['Iran'], ['a base']],
    [
      'Workers at the port went on strike against the government.',
      'PROTEST',
      ['Workers'],
      ['the government'],
    ],
    ['Australia imposed sanctions on Myanmar’s generals.', 'SANCTION', ['Australia'], ['Myanmar’s generals']],
    ['South Africa cut ties with Taiwan.', 'SANCTION', ['South Africa'], ['Taiwan']],
    [
      'The minister told parliament that Greece had expelled six diplomats.',
      'SANCTION',
      ['Greece'],
      ['six diplomats'],
    ],
    [
      'Soldiers seized power, and their leader dissolved parliament.',
      'COERCE',
      ['their leader'],
      ['parliament'],
    ],
    ['After meeting the pope, Biden flew to Glasgow.', 'CONSULT', ['Biden'], ['the pope']],
    ['Nigeria’s army said it had rescued 80 girls.', 'AID', ['Nigeria’s army'], ['80 girls']],
    ['Police in Minsk, backed by soldiers, beat protesters.', 'ASSAULT', ['Police'], ['protesters']],
    [
      'The minister called on both sides to lay down their arms.',
      'REQUEST',
      ['The minister'],
      ['both sides'],
    ],
  ],
  'pronouns and forces of others': [
    [
      'Dozens of families fled. Volunteers brought them blankets.',
      'AID',
      ['Volunteers'],
      ['Dozens of families'],
    ],
    [
      'Teachers marched to demand protection from gangs, and police fired tear gas at them.',
      'ASSAULT',
      ['police'],
      ['Teachers'],
    ],
    ['Relatives marched. They urged Biden to act.', 'REQUEST', ['Relatives'], ['Biden']],
    ['On Saturday prosecutors arrested two men.', 'COERCE', ['prosecutors'], ['two men']],
    ['The mayor freed two protesters and thanked them.', 'SUPPORT', ['The mayor'], ['two protesters']],
    ['Mali condemned the ruling. It threatened Norway.', 'THREATEN', ['It'], ['Norway']],
    [
      'The prime minister spoke by telephone with Joe Biden.',
      'CONSULT',
      ['The prime minister'],
      ['Joe Biden'],
    ],
    ['Israel blocked the return of displaced families.', 'COERCE', ['Israel'], ['displaced families']],
    ['Bongo declared a state of emergency.', 'COERCE', ['Bongo'], []],
  ],
  'hyphened adjectives, and names past what explains them': [
    [
      'Kenya called on the three junta-led states to return.',
      'REQUEST',
      ['Kenya'],
      ['the three junta-led states'],
    ],
    ['One of Ali Bongo’s sons, Noureddin, was arrested.', 'COERCE', [], ['Noureddin']],
    [
      'About 70 men were deported to Egypt and the others were taken to Ramallah by bus.',
      'COERCE',
      [],
      ['70 men'],
    ],
  ],
  'verbs that “and” joins past a clause without a verb': [
    [
      'The Kremlin condemned the shipment as a step towards war and warned Lithuania.',
      'THREATEN',
      ['The Kremlin'],
      ['Lithuania'],
    ],
    ['Diop dismissed it as “a decision made without us” and accused France.', 'ACCUSE', ['Diop'], ['France']],
    ['Outside the town hall, police detained 30 protesters.', 'COERCE', ['police'], ['30 protesters']],
  ],
  'several verbs of one subject': [
    [
      'Laos expelled the Cambodian ambassador, recalled its own envoy and closed all crossings.',
      'SANCTION',
      ['Laos'],
      ['the Cambodian ambassador'],
    ],
    [
      'Rebels looted and burned three camps for displaced people and executed 60 men.',
      'ASSAULT',
      ['Rebels'],
      ['three camps'],
    ],
    ['The gang shot dead a guard and set fire to a shop.', 'ASSAULT', ['The gang'], ['a guard']],
    ['Witnesses said soldiers beat detainees in Beira.', 'ASSAULT', ['soldiers'], ['detainees']],
  ],
  'who else does it': [
    [
      'Arab leaders meeting in Riyadh demanded a ceasefire in Gaza and Lebanon, called on Israel to withdraw and pledged aid.',
      'AGREE',
      ['Arab leaders'],
      [],
    ],
    ['Police fired on students protesting against job quotas.', 'PROTEST', ['students'], []],
    ['The envoy flew to Beirut for talks with Nabih Berri.', 'CONSULT', ['The envoy'], ['Beirut']],
  ],
  'whom it is done to': [
    ['Qatar and Oman called on both sides to show restraint.', 'REQUEST', ['Qatar', 'Oman'], ['both sides']],
    ['Police opened fire on opposition supporters.', 'ASSAULT', ['Police'], ['opposition supporters']],
    ['Frelimo fought a 15-year civil war against Renamo.', 'ASSAULT', ['Frelimo'], ['Renamo']],
    ['Latvia detained two dockworkers accused of sabotage.', 'COERCE', ['Latvia'], ['two dockworkers']],
    ['Cambodia banned imports of Thai fuel.', 'SANCTION', ['Cambodia'], ['Thai']],
    ['She had criticised a Thai general.', 'ACCUSE', ['She'], ['a Thai general']],
    [
      'Latvia froze the accounts of a bank, which Estonia accuses of fraud.',
      'ACCUSE',
      ['Estonia'],
      ['a bank'],
    ],
    ['The governor said he would not negotiate with them.', 'REJECT', ['The governor'], ['them']],
    ['The mayor blamed the raid on bandits loyal to Bello Turji.', 'ACCUSE', ['The mayor'], ['bandits']],
    ['The army exchanged fire with rebels near a temple on the border.', 'ASSAULT', ['The army'], ['rebels']],
    ['Peru recalled its ambassador from Quito. Ecuador protested.', 'SANCTION', ['Peru'], ['Quito']],
  ],
  'clauses that only tell which': [
    [
      'Police fired on men who had marched to the dam, killing two people.',
      'ASSAULT',
      ['Police'],
      ['men', 'two people'],
    ],
    [
      'The bishop, who lives in exile, thanked the European Union.',
      'SUPPORT',
      ['The bishop'],
      ['the European Union'],
    ],
  ],
  'pronouns in somebody’s own words': [
    ['“They shot at us,” Ana Ruiz said.', 'ASSAULT', ['They'], ['Ana Ruiz']],
    ['“We shot at them,” Ana Ruiz said.', 'ASSAULT', ['Ana Ruiz'], ['them']],
    ['Ana Ruiz said she had accused the mayor.', 'ACCUSE', ['Ana Ruiz'], ['the mayor']],
  ],
};

for (const [name, rows] of Object.entries(GROUPS))
  t.test(name, async (t) => {
    for (const [text, type, actors, recipients] of rows) {
      const event = eventOf(text, type);
      t.same(
        [event?.actors.map((one) => one.text), event?.recipients.map((one) => one.text)],
        [actors, recipients],
        text,
      );
    }
  });
