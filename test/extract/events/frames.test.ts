import t from 'tap';
import { eventsOf } from './told.js';

/*
 * Each of PLOVER's sixteen types in active, passive, nominal, light-verb and particle forms: each sentence tells one event and no other.
 * The sentences were written before looking at what the code makes of them.
 */

const FRAMES: Record<string, [text: string, mode?: string][]> = {
  AGREE: [
    ['Serbia and Kosovo agreed to normalise ties.'],
    ['A deal was reached by the two sides late on Sunday.'],
    ['Kenya and Tanzania struck a deal on maize exports.'],
    ['Australia promised to share satellite images with Fiji.'],
  ],
  CONSULT: [
    ['Angela Merkel held talks with Viktor Orban in Budapest.'],
    ['The envoys were received by the Omani sultan.'],
    ['The Iraqi prime minister paid a visit to Kuwait.', 'visit'],
    ['Talks between Colombia and the rebels resumed in Havana.'],
    ['Biden spoke with Netanyahu by phone.', 'phone'],
    ['Biden spoke by telephone with Netanyahu.', 'phone'],
    ['West African leaders gathered in Dakar on Saturday.'],
  ],
  SUPPORT: [
    ['Canada praised Jordan for taking in refugees.'],
    ['The treaty was ratified by the Finnish parliament.'],
    ['Spain offered its condolences to Morocco.'],
  ],
  CONCEDE: [
    ['Myanmar lifted the curfew in Yangon.'],
    ['The ban on the newspaper was lifted by the court.'],
    ['The French government gave in to the farmers.'],
  ],
  COOPERATE: [
    ['India and Vietnam held joint naval exercises.'],
    ['Two suspects were extradited to Belgium by Dubai.'],
    ['Norway shared intelligence with Denmark.'],
  ],
  AID: [
    ['Chad has taken in almost a million refugees.'],

    ['Turkey sent tents and blankets to Syria.'],
    ['Tents were airlifted to the island by the Australian air force.'],
    ['The World Bank approved a $200 million loan for Ghana.'],
    ['Food aid was handed out to families in Tigray.'],
  ],
  RETREAT: [
    ['France pulled its troops out of Mali.', 'withdraw'],
    ['The hostages were set free on Tuesday.', 'release'],
    ['The two armies declared a ceasefire.', 'ceasefire'],
    ['The defence minister stepped down.', 'resign'],
    ['The rebels laid down their arms.', 'disarm'],
    ['Russian forces withdrew from Kherson.', 'withdraw'],
  ],
  REQUEST: [
    ['Zambia appealed for help.'],
    ['The UN called on Sudan to open its borders.'],
    ['Armenia made a request for peacekeepers.'],
    ['Belarus was urged by Poland to free the journalist.'],
  ],
  ACCUSE: [
    ['Bolivia called the vote illegal.'],

    ['Pakistan accused India of spying.'],
    ['The mayor was charged with fraud.'],
    ['Prosecutors opened an investigation into the bank.', 'investigate'],
    ['The killing was condemned by the African Union.'],
  ],
  REJECT: [
    ['Hungary turned down the offer.'],
    ['The proposal was rejected by Hamas.'],
    ['China vetoed the resolution.'],
  ],
  THREATEN: [
    ['North Korea threatened South Korea with nuclear strikes.'],
    ['The army issued an ultimatum to the president.'],
    ['Iran warned it would close the strait.'],
  ],
  PROTEST: [
    ['Miners burned tyres on the road to Puno.', 'riot'],

    ['Thousands took to the streets of Tbilisi.'],
    ['A protest was staged by students in Dhaka.', 'demo'],
    ['Nurses walked out over pay.', 'strike'],
    ['Farmers blocked the road to the airport.', 'obstruct'],
    ['Prisoners went on hunger strike in Bahrain.', 'hunger'],
  ],
  SANCTION: [
    ['Britain imposed sanctions on two generals.'],
    ['Qatar recalled its ambassador from Egypt.'],
    ['Three diplomats were expelled by Norway.', 'expel'],
    ['The editor was sentenced to five years in prison.', 'convict'],
  ],
  MOBILIZE: [
    ['Poland massed troops on the border with Belarus.', 'troops'],
    ['Reservists were called up by Israel.', 'troops'],
    ['North Korea test-fired a missile.', 'weapons'],
  ],
  COERCE: [
    ['The junta declared martial law.', 'martial-law'],
    ['Soldiers placed the president under house arrest.', 'arrest'],
    ['The general is being held in custody.', 'arrest'],
    ['Police detained the opposition leader.', 'arrest'],
    ['A curfew was imposed on the city.'],
    ['The website was shut down by the authorities.'],
    ['Customs officers seized 300 kilograms of cocaine.', 'seize'],
  ],
  ASSAULT: [
    ['Russian missiles slammed into an apartment block in Kramatorsk.'],
    ['The king was toppled by the army.'],
    ['Saudi warplanes carried out air strikes on Sanaa.', 'aerial'],
    ['The convoy came under fire near Mopti.'],
    ['A patrol came under fire near Gao.'],
    ['Gunmen opened fire on worshippers.', 'firearms'],
    ['A suicide bomber blew himself up outside a bank in Kabul.', 'suicide-attack'],
    ['The village was shelled.', 'heavy-weapons'],
    ['Fighting broke out between the two clans.'],
    ['The bishop was abducted by masked men.', 'abduct'],
  ],
};

for (const [type, rows] of Object.entries(FRAMES))
  t.test(type, async (t) => {
    for (const [text, mode] of rows)
      t.same(
        eventsOf(text).map((event) => (mode === undefined ? [event.type] : [event.type, event.mode])),
        [mode === undefined ? [type] : [type, mode]],
        text,
      );
  });
