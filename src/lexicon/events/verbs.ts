import type { EventType } from '../plover.js';

/*
 * What verbs tell of, by PLOVER type and mode. Each word of a row is a verb's lemma; `call+for` needs the word after it; `sign:deal|pact`
 * needs one of the nouns as its object's head (of a passive: its subject's), `@place` what forces or weapons strike, `@target`
 * what violence is done to, `@people` people,
 * `@party` people, bodies and names; `!` before the nouns: any object but these; `advance@` only of armed forces, `gather^` only of
 * officials, `fall%` only of weapons, `beat&` only of those who use force.
 * Drawn from the definitions of PLOVER's manual (draft 0.8, 2021) and CAMEO's codebook (Schrodt 2012), not from any coded text.
 */

export interface VerbRow {
  type: EventType;
  mode: string | null;
  contexts?: string[];
  verbs: string;
}

const TROOPS =
  'troop|soldier|force|army|tank|warship|ship|fleet|jet|aircraft|carrier|battalion|brigade|division|missile|police|reservist|marine|navy|unit|weapon|artillery|bomber|destroyer|submarine|convoy|guard|adviser|advisor';
const AID =
  'aid|assistance|relief|supply|food|medicine|water|money|grant|loan|fund|funding|help|support|shelter|blanket|tent|doctor|nurse|equipment|weapon|ammunition|arm|tank|drone|system|missile|dollar|euro|pound|yen|million|billion|ton|tonne|peacekeeper|medic|rescuer|vaccine|package|donation|generator|fuel|credit|asylum|training|refuge|treatment|goods|kilogram|clothing|wheat|rice|flour|oil|vehicle|ambulance|helicopter|expert|team|shipment|consignment';
const HARDWARE =
  'howitzer|gun|ammunition|grenade|bullet|munition|interceptor|kg|battery|launcher|jet|fighter|plane|aircraft|shell|warplane|boat|rifle';
const TIES = 'tie|relation|relationship|link|contact|embassy|cooperation|trade';
const TREATY =
  'treaty|agreement|deal|accord|pact|contract|memorandum|convention|declaration|protocol|charter|settlement';
const MEETING =
  'talk|meeting|summit|negotiation|discussion|consultation|conference|session|round|dialogue|conversation';
const PROTEST =
  'protest|rally|demonstration|march|sit-in|strike|vigil|walkout|hunger|riot|boycott|picket|protester|demonstrator|gathering';
const ATTACK =
  'attack|strike|airstrike|raid|assault|offensive|bombing|bombardment|shelling|missile|rocket|drone|ambush|operation|mortar|shell|artillery|invasion|incursion|counterattack|counteroffensive|massacre|killing|campaign|blitz|fire';
const LIMITS =
  'blackout|curfew|restriction|ban|law|emergency|blockade|rule|censorship|order|siege|limit|lockdown';
const PENALTY = 'sanction|embargo|fine|penalty|tariff|boycott|duty';
const DEMAND = 'demand|request|appeal|call|petition';
const CAPTIVE =
  'him|her|them|fisherman|prisoner|hostage|detainee|captive|soldier|journalist|activist|dissident|leader|inmate|suspect|crew|citizen|worker|student|sailor|pilot|body|remain|pow';

const ILL = [
  'illegal',
  'illegitimate',
  'unlawful',
  'unacceptable',
  'unjust',
  'unfair',
  'shameful',
  'disgraceful',
  'outrageous',
  'barbaric',
  'criminal',
  'offensive',
  'absurd',
  'baseless',
];

export const VERB_ROWS: VerbRow[] = [
  {
    type: 'AGREE',
    mode: null,
    verbs: `agree:!merger|takeover|fee|contract|draw offer promise pledge commit volunteer undertake reach:${TREATY}|understanding|compromise|consensus strike:${TREATY} conclude:${TREATY} seal:${TREATY} announce:${TREATY}|aid|package|grant|loan|donation|funding unveil:aid|package clinch:${TREATY} initial:${TREATY} accept:proposal|plan|offer|invitation|deal|peace|ceasefire|mediation|term approve:plan|proposal|force|mission|deployment|roadmap|treaty|agreement adopt:resolution|declaration|roadmap|communique`,
  },
  {
    type: 'CONSULT',
    mode: null,
    contexts: ['diplomatic'],
    verbs: `meet discuss negotiate confer consult hold:${MEETING} begin:${MEETING} end:${MEETING} resume:${MEETING} open:${MEETING} conclude:${MEETING} continue:${MEETING} start:${MEETING} finish:${MEETING} attend:${MEETING}|forum|ceremony|funeral convene:${MEETING} call:session|meeting|summit|talk speak+with talk+with talk+to speak+to parley chair:${MEETING} address:${MEETING} co-host gather^ convene^ huddle^`,
  },
  {
    type: 'CONSULT',
    mode: 'visit',
    contexts: ['diplomatic'],
    verbs:
      'visit host send:envoy|delegation|negotiator|diplomat|mediator|representative dispatch:envoy|delegation|negotiator|diplomat|mediator receive:president|minister|delegation|envoy|leader|official|secretary|ambassador|premier|king|chairman|chancellor tour arrive travel+to fly+to pay:visit make:visit|trip',
  },
  { type: 'CONSULT', mode: 'third-party', contexts: ['diplomatic'], verbs: 'mediate broker:!weapon' },
  { type: 'CONSULT', mode: 'phone', contexts: ['diplomatic'], verbs: 'telephone phone' },
  {
    type: 'SUPPORT',
    mode: null,
    contexts: ['diplomatic'],
    verbs: `praise support endorse back:!down welcome hail applaud commend laud salute congratulate thank apologize apologise defend:!hard|deep|against|well|his|her|its|their|title|crown|record|lead|goal|championship|cup|trophy recognize recognise honour honor ratify sign:${TREATY} express:support|solidarity|condolence|confidence|sympathy|regret|gratitude|backing|admiration voice:support|solidarity|confidence|backing pledge:support|solidarity|allegiance|loyalty establish:${TIES} restore:${TIES} resume:${TIES} upgrade:${TIES} normalize normalise strengthen:${TIES} improve:${TIES} offer:condolence|congratulation|sympathy|apology|prayer reaffirm:support|commitment|solidarity mourn sympathize forgive side+with rally+behind`,
  },
  {
    type: 'CONCEDE',
    mode: null,
    verbs: `ease relax loosen lift:ban|curfew|sanction|embargo|restriction|blockade|siege|emergency|law|tariff|limit|measure|suspension|state concede yield+to give+in bow+to back+down relent allow permit legalize legalise decriminalize pardon commute accept:demand|condition|resignation|defeat|responsibility|blame grant:autonomy|independence|permission|amnesty|right|clemency|pardon|citizenship|status|access|visa drop:charge|demand|objection|case|opposition waive reinstate shorten:curfew|sentence|detention call+off:strike|protest|boycott|blockade|demonstration unban abolish:law|quota|tax|fee|tariff|ban|penalty|requirement rescind repeal revoke:ban|curfew|order|law`,
  },
  {
    type: 'COOPERATE',
    mode: null,
    verbs: `cooperate co-operate collaborate share:intelligence|information|expertise|data|technology|evidence extradite trade:!fire|shot|blow|barb|insult|accusation|jab team+up coordinate partner hold:exercise|drill|manoeuvre|maneuver|wargame conduct:exercise|drill|manoeuvre|maneuver exchange:intelligence|information|ambassador|data open:embassy|consulate buy:gas|oil|weapon|aircraft|grain|tank|missile sell:gas|oil|weapon|aircraft|grain|tank|missile launch:cooperation|project`,
  },
  {
    type: 'AID',
    mode: null,
    verbs: `send:${AID} deliver:${AID}|${HARDWARE} provide:${AID} give:${AID} supply donate distribute:${AID} airlift evacuate feed lend fund finance contribute ship:${AID} hand+over:${AID}|${HARDWARE} deploy:peacekeeper|peacekeepers|medic|observer dispatch:${AID} grant:${AID} offer:asylum|refuge|shelter|sanctuary shelter resettle accept:refugee|migrant|evacuee take+in:refugee|migrant|evacuee|people|million|thousand|thousands|hundreds host:refugee|migrant|evacuee arm equip train:soldier|troop|pilot|force|police|army|crew treat:victim|patient|wounded|casualty assist bail+out subsidize vaccinate rescue:!bank|economy|company|deal|plan|career|party|chain|retailer|firm|lender|airline|brand|club|side|match airlift:!troop|soldier fly+in:${AID}|engineer fly:aid|relief|supply|food|medicine|tent|blanket|rescuer|doctor|medic|passenger|citizen|national|evacuee|student|tourist|survivor|people approve:loan|aid|package|grant|funding|credit|assistance|bailout|tranche relocate:@people smuggle:weapon|arm|ammunition|missile|drone open:shelter|camp|hospital|clinic|kitchen disburse allocate:aid|fund|money|million|billion release:fund|aid|tranche|million|billion|euro|dollar speed+up:delivery|shipment|aid accelerate:delivery|shipment|aid bring:aid|relief|food|medicine|supply|blanket|tent|meal|clothes reunite`,
  },
  {
    type: 'RETREAT',
    mode: 'withdraw',
    contexts: ['military'],
    verbs: `withdraw:${TROOPS}|from|to|toward|towards|peacekeeper pull+out pull+back retreat:!from|on|slightly|further|percent|point vacate abandon:position|post|base|town|city|village|area leave:position|post|base|town evacuate:position|base|post|troop hand+over:territory|control|base|city|town cede surrender:!lead|serve|title|point|possession|wicket|crown|advantage|record`,
  },
  {
    type: 'RETREAT',
    mode: 'release',
    verbs: `release:!player|defender|midfielder|striker|winger|statement|report|data|figure|video|result|detail|document|album|film|movie|book|letter|information|version|list|tape|catalogue|catalog|trailer|single|song|poll|survey|map|app|update|software|image|photo|photograph|footage|product|game free:!trade set+free hand+over:${CAPTIVE} exchange:prisoner|captive swap:prisoner|captive repatriate acquit exonerate parole`,
  },
  {
    type: 'RETREAT',
    mode: 'return',
    verbs: 'return:property|land|artefact|artifact|territory|island|body|remain|aircraft|money',
  },
  {
    type: 'RETREAT',
    mode: 'disarm',
    contexts: ['military'],
    verbs:
      'disarm demobilize demobilise disband lay+down:arm|weapon dismantle:weapon|missile|base|reactor|facility|programme|program|arsenal decommission:weapon|arm scrap:weapon|missile',
  },
  {
    type: 'RETREAT',
    mode: 'ceasefire',
    contexts: ['military'],
    verbs:
      'declare:ceasefire|cease-fire|truce|peace observe:ceasefire|cease-fire|truce announce:ceasefire|cease-fire|truce halt:fire|fighting|offensive|bombing|attack|strike|hostility stop:fighting|bombing|shelling|attack end:war|siege|offensive|hostility|insurgency|rebellion|strike|boycott|blockade suspend:attack|bombing|hostility|operation|fighting|strike cease:fire|hostility|fighting',
  },
  {
    type: 'RETREAT',
    mode: 'access',
    verbs:
      'allow:inspector|inspection|observer|monitor|journalist|visit|convoy|access admit:inspector|observer|monitor|convoy|journalist open:border|bridge|crossing|airspace|corridor reopen:border|crossing|airport|road|port|bridge|embassy|checkpoint',
  },
  {
    type: 'RETREAT',
    mode: 'resign',
    contexts: ['executive'],
    verbs: 'resign step+down quit:post|job|office|government|cabinet stand+down abdicate',
  },
  {
    type: 'REQUEST',
    mode: null,
    verbs: `demand request appeal:!against plead beg beseech implore seek:help|support|aid|extradition|permission|asylum|mandate|backing|approval|intervention|assistance|release|compensation|protection|meeting|loan|talk|dialogue|negotiation make:${DEMAND} issue:${DEMAND} petition require ask:!question|himself|herself|whether|why|how|what|about clamour clamor ask+for lobby push+for press+for`,
  },
  {
    type: 'REQUEST',
    mode: 'change',
    verbs:
      'urge call+for call+on call+upon press:!conference|charge|ahead|on pressure insist exhort order:!attack|arrest|food|evacuation|closure|strike|offensive|deployment|beating|killing|massacre|bombing|shelling|execution|assault|raid|airstrike|crackdown|detention instruct direct:!attack|film|movie recommend propose:!marriage advise encourage summon',
  },
  {
    type: 'ACCUSE',
    mode: 'disapprove',
    verbs: `criticize criticise condemn denounce blame deplore rebuke slam:!into blast:!off|through|past|over lambast lambaste decry censure chide scold berate castigate assail disapprove complain rap fault lash+out express:concern|outrage|anger|dismay|alarm|displeasure|dissatisfaction|disappointment|disapproval|worry voice:concern|anger|dismay|alarm|outrage|dissatisfaction|criticism lament reprimand disparage ${ILL.map((word) => `call+${word}`).join(' ')} lodge:protest|complaint summon:ambassador|envoy|diplomat|consul deliver:protest`,
  },
  {
    type: 'ACCUSE',
    mode: 'allege',
    contexts: ['legal'],
    verbs:
      'accuse allege charge:!forward|toward|towards|through|into|down|battery|fee indict sue suspect:!that file:lawsuit|complaint|charge|suit|petition|motion bring:charge|case|lawsuit|action prosecute impeach issue:warrant hold:responsible implicate press:charge',
  },
  {
    type: 'ACCUSE',
    mode: 'investigate',
    contexts: ['legal'],
    verbs:
      'investigate probe inspect launch:investigation|inquiry|probe|enquiry open:investigation|inquiry|probe|enquiry|case begin:investigation|inquiry|probe|inspection conduct:investigation|inquiry|probe|inspection|search order:investigation|inquiry|probe|review interrogate search+for audit dispatch:inspector|investigator|monitor|auditor send:inspector|investigator|auditor open:hearing|trial hold:hearing question:suspect|witness|minister|official|leader|man|woman|people',
  },
  {
    type: 'REJECT',
    mode: null,
    verbs:
      'reject appeal+against refuse decline:!percent|by|to rule+out oppose renege turn+down rebuff rebut spurn defy disobey resist dismiss:!@people|minister|official|staff|worker|employee|cabinet|chief violate:ceasefire|cease-fire|truce|agreement|treaty|resolution|embargo|accord ignore:call|demand|appeal|order|warning|resolution veto balk scuttle snub shun disregard:call|demand|order block:loan|aid|fund|funding|package|sanction|sale|extradition|resolution|bill|proposal|deal|plan|motion|appointment|bid|request|agreement|talk deny:request|permission|visa|entry|access|asylum|bail|appeal thwart',
  },
  {
    type: 'THREATEN',
    mode: null,
    verbs:
      'threaten:!through|from warn:!of|forecaster issue:warning|ultimatum|threat give:ultimatum|warning|deadline|notice deliver:ultimatum|warning set:deadline|ultimatum menace caution',
  },
  {
    type: 'PROTEST',
    mode: 'demo',
    verbs: `protest demonstrate rally:!behind|troop|around|market|stock|share march stage:${PROTEST} hold:protest|rally|demonstration|march|vigil|sit-in organize:${PROTEST} organise:${PROTEST} lead:protest|rally|demonstration|march|riot take+to:street pour+into:street chant burn:flag|effigy join:protest|rally|demonstration|march|strike attend:rally|protest call:strike|protest|demonstration mount:protest|demonstration launch:protest|hunger|boycott picket`,
  },
  { type: 'PROTEST', mode: 'hunger', verbs: 'go+on:hunger begin:hunger start:hunger' },
  {
    type: 'PROTEST',
    mode: 'strike',
    verbs: 'go+on:strike walk+off walk+out begin:strike|stoppage start:strike down:tool stop:work',
  },
  {
    type: 'PROTEST',
    mode: 'riot',
    verbs:
      'riot rampage burn:tyre|tire|barricade throw:egg|tomato|stone|rock|bottle|brick|firebomb|firework|molotov|cocktail hurl:egg|tomato|stone|rock|bottle|brick|firebomb|firework|molotov|cocktail',
  },
  { type: 'PROTEST', mode: 'boycott', verbs: 'boycott:!that' },
  {
    type: 'PROTEST',
    mode: 'obstruct',
    verbs:
      'block:university|campus|school|depot|port|airport|refinery|warehouse|road|highway|street|bridge|traffic|entrance|railway|motorway|border|crossing|gate|route|intersection blockade:road|highway|street|port|parliament|office|city occupy:square|building|office|university|parliament|embassy|factory|campus|ministry|street|plaza barricade obstruct',
  },
  { type: 'PROTEST', mode: 'vandalize', verbs: 'vandalize vandalise ransack loot' },
  {
    type: 'SANCTION',
    mode: 'discontinue',
    verbs: `impose:${PENALTY} reimpose:${PENALTY} sanction cut+off:${TIES}|aid|supply|electricity|power|gas|water|funding|oil sever break+off:${TIES}|${MEETING} break:${TIES} suspend:!attack|bombing|hostility|operation|fighting|strike|sentence|constitution|player|ferry|flight halt:!fire|fighting|offensive|bombing|attack|traffic|production|slide postpone:visit|trip|summit|meeting|talk cut:${TIES}|aid|funding|supply|gas|oil|export|subsidy|budget|troop|staff reduce:${TIES}|aid|funding|supply|gas|oil|troop|staff|presence|assistance cancel:!flight|concert|game freeze:${TIES}|aid|fund|talk|loan|asset slap:${PENALTY} tighten:${PENALTY} extend:${PENALTY} renew:${PENALTY} downgrade:${TIES} terminate withhold:aid|fund|payment|support|loan stop:aid|delivery|export|import|supply|payment|funding|shipment|trade end:aid|cooperation|mission|talk|support|mediation|programme|program discontinue close:embassy|consulate|border|airspace|crossing|port boycott:summit|meeting|talk|conference|election|game|olympics|vote walk+out:of ban:import|export|product|flight abandon:talk|peace|negotiation|ceasefire|truce|agreement scrap:treaty|deal|agreement|visit|talk`,
  },
  { type: 'SANCTION', mode: 'expel', verbs: 'expel oust recall:ambassador|envoy|diplomat blacklist' },
  {
    type: 'SANCTION',
    mode: 'withdraw',
    verbs:
      'withdraw:ambassador|envoy|diplomat|aid|support|recognition|peacekeeper|peacekeepers|mission|staff|observer|monitor|offer|funding pull+out:peacekeeper|peacekeepers|mission|staff|observer|diplomat ship+out',
  },
  {
    type: 'SANCTION',
    mode: 'convict',
    contexts: ['legal'],
    verbs: 'convict sentence punish:@party fine:!tune jail:!for',
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    contexts: ['military'],
    verbs: `mobilize mobilise deploy:!peacekeeper|peacekeepers|medic|observer mass:${TROOPS} amass:${TROOPS} send:${TROOPS}|reinforcement dispatch:${TROOPS}|reinforcement move:${TROOPS} call+up redeploy reinforce:!point|view conscript station:${TROOPS} scramble:jet|fighter|aircraft|plane build+up:${TROOPS} increase:troop|patrol|presence place:alert put:alert|standby raise:alert strengthen:force|troop|presence|garrison|defence|defense reinforce:troop advance@ roll@+into push@+into enter@ gather@ recruit:convict|mercenary|fighter|soldier|troop|reservist|prisoner beef+up:${TROOPS}|security|presence`,
  },
  {
    type: 'MOBILIZE',
    mode: 'weapons',
    contexts: ['military'],
    verbs: 'test:missile|bomb|weapon|rocket|device test-fire stockpile',
  },
  {
    type: 'COERCE',
    mode: 'arrest',
    contexts: ['legal'],
    verbs:
      'arrest detain imprison jail apprehend round+up incarcerate place+under:arrest put+under:arrest hold:journalist|dissident|activist|prisoner|captive|detainee hold+in:custody|detention|jail|captivity take+into:custody nab remand',
  },
  {
    type: 'COERCE',
    mode: 'seize',
    verbs:
      'seize:!power|on|upon|opportunity|chance|territory|town|city|village confiscate impound expropriate nationalize nationalise commandeer demolish:home|house|building|village|mosque|church|settlement bulldoze raid:home|house|office|building|headquarters|mosque|newsroom|shop|apartment|flat|newspaper|premise|club|university|bank search:home|house|office|building',
  },
  {
    type: 'COERCE',
    mode: 'restrict',
    verbs: `restrict cut:internet|phone cut+off:internet|phone order:closure|shutdown|lockdown|curfew|blackout|evacuation impose:${LIMITS} reimpose:${LIMITS} crack+down evict blockade:!road|highway|street|port|parliament|office close:newspaper|radio|station|office|university|school|mosque|shop|channel|road shut+down:newspaper|radio|station|office|university|school|mosque|channel|website|internet|port|airport shut:newspaper|radio|station|office|border|school|university|crossing dissolve:parliament|party|assembly block:return|entry|access|website|internet suspend:constitution|parliament|party|ferry|flight|licence|license|broadcast|service|newspaper seal+off seal:border|area|camp declare:emergency|law|curfew|siege|state extend:emergency|curfew|law|detention harass intimidate cordon+off prevent:demonstration|protest|rally|march|gathering|meeting|entry|access tighten:blockade|siege|curfew|security|restriction repress suppress persecute`,
  },
  {
    type: 'COERCE',
    mode: 'ban',
    verbs: 'ban:!import|export|product|flight outlaw prohibit bar:!association',
  },
  { type: 'COERCE', mode: 'martial-law', verbs: 'declare+martial impose+martial' },
  { type: 'COERCE', mode: 'censor', verbs: 'censor' },
  {
    type: 'COERCE',
    mode: 'deport',
    verbs:
      'turn+back:@people|convoy|boat|ship deport exile expel:immigrant|refugee|migrant|journalist|family|worker|resident|villager',
  },
  { type: 'COERCE', mode: 'cyber', contexts: ['cyber'], verbs: 'hack deface' },
  {
    type: 'ASSAULT',
    mode: null,
    contexts: ['military'],
    verbs: `attack assault clash fight:!corruption|inflation|poverty|fire|disease|cancer|crime|back|for|against|to|climate|battle|flu|obesity|addiction|hunger|tear|cold|illness|injury make@:gain|advance|inroad take@:town|village|city|control|hill|settlement|territory|stronghold gain@:control|ground|territory claim:life battle:!fire|blaze|flame|inflation|cancer|disease|through|to|injury|illness|addiction ambush storm:@target|exchange|building|embassy|parliament|palace|base|prison|school|office|compound|town|city|village|house|camp|mosque|church|headquarters|station|position|ship|hotel|mall invade overrun capture:!attention|imagination|vote|moment|image|market|heart|spirit|video retake:!exam|test|lead recapture:!attention|imagination|mood|title|spirit|market seize:territory|town|city|village|position|hill|area|district|stronghold|bridge|power occupy:territory|town|city|village|land|island|area|region|province|country launch:${ATTACK} mount:${ATTACK} carry+out:${ATTACK}|bombing|execution conduct:${ATTACK} stage:attack|raid|ambush|coup|assault unleash:${ATTACK} resume:${ATTACK}|fighting step+up:${ATTACK} intensify:${ATTACK} come+under:attack|fire|assault|shelling go+to:war repel:attack|assault|raid|offensive|force|strike repulse retaliate:!tariff besiege raid:camp|base|village|town|position exchange:fire|shot trade:fire|shot force+out drive+out rout avenge topple:!government|tree|statue overthrow target:compound|headquarters|facility|depot|militant|fighter|commander|rebel|airport|camp|airbase|site|launcher|refinery|plant|home|house|group|vehicle|civilian|hospital|position|base|troop|building|market|school|village|town|city|infrastructure|convoy`,
  },
  {
    type: 'ASSAULT',
    mode: 'firearms',
    verbs:
      'shoot:!film|movie|scene|video|up|ad gun+down fire+on fire+at:!tear|gas|teargas|canister|cannon open:fire snipe',
  },
  {
    type: 'ASSAULT',
    mode: 'heavy-weapons',
    contexts: ['military'],
    verbs:
      'fall%+on rain%+on land%+on land%+in shell bombard pound:!table mortar fire:projectile|grenade|munition|bomb|missile|rocket|shell|artillery|mortar|round|salvo|torpedo|volley|gun|shot|barrage shoot+down down:plane|jet|helicopter|aircraft|drone|missile|airliner',
  },
  { type: 'ASSAULT', mode: 'drone', contexts: ['military'], verbs: 'fire:drone|uav launch:drone|uav' },
  {
    type: 'ASSAULT',
    mode: 'aerial',
    contexts: ['military'],
    verbs: 'strafe drop:bomb|barrel|munition|explosive',
  },
  {
    type: 'ASSAULT',
    mode: 'suicide-attack',
    verbs: 'blow+up:himself|herself|themselves detonate:vest|belt|himself|herself|themselves',
  },
  {
    type: 'ASSAULT',
    mode: 'explosives',
    verbs:
      'bomb explode:!onto|into|market|population detonate:bomb|device|explosive|mine|charge|car|truck|grenade|shell|ammunition blow+up blast:!off|critic|decision|plan',
  },
  {
    type: 'ASSAULT',
    mode: 'destroy',
    verbs:
      'destroy:!career|document|evidence|reputation|value|economy raze torch burn:@target|office|hut|vehicle set+ablaze burn+down set:fire|ablaze damage:!reputation|relation|tie|economy|career|credibility|image',
  },
  {
    type: 'ASSAULT',
    mode: 'targeted',
    verbs:
      'assassinate:@party murder:@party execute:!plan|order|search|strategy|contract|play kill:!off|bill|deal|plan|time|mood|proposal|game|series|hope|tie|contest|chance|momentum|rumour|rumor|speculation|debate|show|appetite|project massacre slaughter lynch behead poison wound injure:!himself|herself maim hang stab slam+into:@place|building|block|house|home|hospital|school|market|base|camp|train|village|town|city strike:@place|camp|base|village|town|city|target|position|building|hospital|ship|school|market|convoy|area|facility|house|refinery|depot|infrastructure|port|airport|camp hit:@place|building|house|hospital|base|town|city|village|school|target|convoy|depot|refinery|area|position|facility|ship|apartment|block|infrastructure|camp|station',
  },
  {
    type: 'ASSAULT',
    mode: 'beat',
    verbs:
      'beat& beat:reporter|lawyer|teacher|driver|policeman|officer|soldier|priest|farmer|protester|demonstrator|prisoner|detainee|civilian|man|woman|journalist|activist|student|worker|people|boy|girl|migrant|refugee|villager|suspect|inmate|hostage|passenger|wife|child|death punch',
  },
  { type: 'ASSAULT', mode: 'torture', verbs: 'torture mistreat abuse:!power|trust|system|position' },
  { type: 'ASSAULT', mode: 'sexual', verbs: 'rape molest' },
  {
    type: 'ASSAULT',
    mode: 'abduct',
    verbs:
      'abduct kidnap hijack:@target|@people|airliner|flight|jet|tanker|lorry|freighter|truck take+hostage take:hostage hold:hostage seize:@people',
  },
  {
    type: 'ASSAULT',
    mode: 'crowd-control',
    verbs:
      'tear-gas use:ammunition|cannon|teargas|tear|baton|gas|truncheon|bullet deploy:cannon|teargas|tear fire:gas|tear|cannon|teargas|bullet disperse:protester|demonstrator|crowd|protest|demonstration',
  },
];

/** Those of whom it is war when they advance, take or gain. */
export const FORCE_NOUNS =
  'force troop army soldier rebel fighter militia militant insurgent guerrilla jihadist military tank marine brigade battalion division unit side separatist paramilitary mercenary commando regiment column invader';

/** Those who use force on people; lemmas. */
export const ENFORCER_NOUNS =
  'police policeman officer soldier troop army guard gunman militant rebel militiaman militia fighter insurgent guerrilla jihadist extremist terrorist bandit vigilante gangster gang mob attacker assailant kidnapper pirate settler separatist partisan commando paramilitary bomber sniper warder hacker';

/** What strikes by itself whatever it hits; lemmas. */
export const MUNITION_NOUNS =
  'missile rocket drone shell bomb grenade mine landmine bullet shrapnel projectile torpedo mortar artillery airstrike gunfire shelling explosion blast warplane';

/** Verbs that tell nothing without an object: "defended for two hours". */
export const TRANSITIVE_VERBS = 'defend resist';

/** Those of whom it is a meeting when they gather. */
export const OFFICIAL_NOUNS =
  'leader minister president premier chancellor diplomat official envoy delegate delegation negotiator head monarch king lawmaker ambassador';

/** What somebody calls ill stands behind the object: "called the vote *illegal*". */
export const JUDGING_ADJECTIVES: readonly string[] = ILL;

/** Verbs that lend their subject to the event that their object names: "launched an attack", "held talks". */
export const LIGHT_VERBS =
  'launch carry conduct hold stage mount make begin start end open conclude resume continue wage undertake unleash perform commit give sign impose issue announce declare face suffer see witness have hear lead join organize organise complete finish plan order';

/** Verbs by which an event happens of itself: "fighting continued". */
export const OCCURRENCE_VERBS =
  'occur happen take continue force displace break erupt rage begin start intensify escalate resume follow kill wound injure destroy hit rock shake hear end last target strike leave cause repel damage plan schedule';

/** Verbs whose passive says what its subject does: "is opposed to". */
export const STANCE_VERBS = 'oppose commit dedicate';
