/** Words that close the name of an organisation and tell its kind: "Alexandria Police Department", "Bank of England" (before "of"). Folded. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `academy administration agency airline airlines airways alliance assembly association associates authority bancorp bank banking board brigade broadcasting brothers bureau cabinet center
centre chamber channel chapel charter church club coalition college commission committee communications community companies company conference confederation congress consortium constabulary
consulate corp corporation corps council court courts dealership democrats department dept directorate division embassy enterprises entertainment exchange express federation festival film films fire
force forces foundation front fund gallery gazette government group guard guards headquarters herald holdings hospital hotel inc industries infantry initiative institute institution
insurance international jail journal laboratories laboratory labs league library limited llc llp ltd magazine marines mall media medical militia ministry mission mosque motors museum movement navy network networks news
newspaper office orchestra organisation organization parliament partners partnership party patrol police post press prison productions programme program project publishing radio railway records regiment
republicans resort restaurant school schools secretariat senate seminary service services society solutions squad squadron staff stadium store stores studio studios supermarket survey symphony synagogue systems
task team technologies technology telecom telegraph temple theater theatre times tribunal tribune troop troops trust tv union united universities university ventures works ymca zoo sentinel observer chronicle dispatch courier examiner enquirer
army plc gmbh ag sa nv capital securities financial energy petroleum oil gas electric airways pharmaceuticals foods farms brewery dairy inn cafe bakery bistro pizza grill pub casino theatre raceway speedway rotary lions kiwanis lodge legion vfw`.split(
    /\s+/,
  ),
);

/** Organisations' first words that take "of": "Ministry of Defence", "University of Texas", "Bank of China". */
export const OF_WORDS: ReadonlySet<string> = new Set(
  `ministry department university bank institute college church house court board bureau office council chamber federation league organization organisation association society academy school committee commission
congress union army republic kingdom order knights daughters sons friends museum conference centre center division diocese archdiocese college trustees`.split(
    /\s+/,
  ),
);

/** Words that close the name of a place, with the kind of place: "Metcalfe County", "Hudson River". Folded. */
export const PLACE_WORDS: Readonly<Record<string, 'region' | 'city' | 'place' | 'water'>> = {
  county: 'region',
  parish: 'region',
  province: 'region',
  oblast: 'region',
  region: 'region',
  governorate: 'region',
  prefecture: 'region',
  territory: 'region',
  republic: 'region',
  krai: 'region',
  canton: 'region',
  raion: 'region',
  shire: 'region',
  township: 'city',
  village: 'city',
  city: 'city',
  town: 'city',
  borough: 'city',
  heights: 'city',
  beach: 'city',
  springs: 'city',
  falls: 'city',
  district: 'region',
  counties: 'region',
  river: 'water',
  lake: 'water',
  sea: 'water',
  ocean: 'water',
  bay: 'water',
  gulf: 'water',
  strait: 'water',
  creek: 'water',
  channel: 'water',
  canal: 'water',
  reservoir: 'water',
  harbor: 'water',
  harbour: 'water',
  sound: 'water',
  bayou: 'water',
  lagoon: 'water',
  lakes: 'water',
  rivers: 'water',
  basin: 'water',
  fjord: 'water',
  straits: 'water',
  delta: 'water',
  cove: 'water',
  inlet: 'water',
  pond: 'water',
  mountain: 'place',
  mountains: 'place',
  mount: 'place',
  hills: 'place',
  hill: 'place',
  valley: 'place',
  island: 'place',
  islands: 'place',
  isle: 'place',
  isles: 'place',
  peninsula: 'place',
  cape: 'place',
  desert: 'place',
  forest: 'place',
  plateau: 'place',
  peak: 'place',
  ridge: 'place',
  canyon: 'place',
  gorge: 'place',
  glacier: 'place',
  beachfront: 'place',
  coast: 'place',
  archipelago: 'place',
  atoll: 'place',
  reef: 'place',
  highlands: 'place',
  plains: 'place',
  volcano: 'place',
  pass: 'place',
  woods: 'place',
  point: 'place',
  airport: 'place',
  bridge: 'place',
  square: 'place',
  palace: 'place',
  tower: 'place',
  dam: 'place',
  port: 'place',
  tunnel: 'place',
  stadium: 'place',
  park: 'place',
  plaza: 'place',
  cathedral: 'place',
  cemetery: 'place',
  airfield: 'place',
  base: 'place',
  fort: 'place',
  castle: 'place',
  monastery: 'place',
  checkpoint: 'place',
  crossing: 'place',
  terminal: 'place',
  refinery: 'place',
  farm: 'place',
  ranch: 'place',
  gardens: 'place',
  arena: 'place',
  camp: 'place',
  quarter: 'place',
  fields: 'place',
  estate: 'place',
  zoo: 'place',
};

/** Words that close the name of a street; streets are places, but no gazetteer holds them. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  'street st road rd avenue ave boulevard blvd lane ln drive dr highway hwy route freeway parkway pkwy turnpike expressway interstate trail circle pike place terrace way alley row'.split(
    ' ',
  ),
);

/** Words that open the name of a place: "Lake Victoria", "Mount Sinai", "Fort Hood", "Port Said". */
export const PLACE_OPENERS: Readonly<Record<string, 'place' | 'water'>> = {
  lake: 'water',
  mount: 'place',
  mt: 'place',
  fort: 'place',
  ft: 'place',
  cape: 'place',
  camp: 'place',
  quarter: 'place',
  fields: 'place',
  estate: 'place',
  gulf: 'water',
  bay: 'water',
  isle: 'place',
  river: 'water',
  rio: 'water',
  rue: 'place',
  faubourg: 'place',
  calle: 'place',
  avenida: 'place',
  via: 'place',
  plaza: 'place',
};

/** What stands before "of" and a place: "the city of Aleppo", "the town of Chasiv Yar"; with or without "of" in "the port city Odesa". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `cities towns villages provinces regions districts counties states suburbs cities' city town village capital region province district county state port settlement suburb municipality island islands oblast hamlet township neighborhood neighbourhood borough enclave peninsula
territory outskirts streets north south east west northeast northwest southeast southwest northern southern resort stronghold prefecture governorate community coast part parts city-state area areas emirate kingdom republic gulf bay lake river valley mountains suburbs shores bank`.split(
    /\s+/,
  ),
);

/** Prepositions that stand before places, the surest first. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near from to into around across outside throughout toward towards through via within inside above off outside nearby over'.split(
    ' ',
  ),
);

/** Capitalised words that are no names: days, months, and the like. Folded. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
i a an the this that these those there here it he she they we you his her their our your my its and but or nor so yet if when while where who whom whose which what why how as at by for from in into of off on onto out over to up with without within
not no yes all any both each either every few many more most much neither none one other several some such than then also after before because since until although though once during under between about against among through
ap afp reuters am pm est edt gmt bst mr mrs ms dr ok o mt vs tv cd dvd dna aids hiv uk's h1n1 h5n1 sars covid covid-19 mers id gps gdp ceo cfo phd jr sr ii iii iv english spanish-language photo file image video caption staff copyright subscribe related read advertisement
however meanwhile moreover earlier later still now even just only perhaps today tomorrow yesterday tonight last next new old first second third two three four five six seven eight nine ten hundred thousand million billion mom dad grandma grandpa moslem muslim muslims islam islamic christian christians christianity catholic catholics
jewish jews jew protestant protestants sunni sunnis shiite shiites shia hindu hindus buddhist buddhists sikh sikhs arab arabs arabic hebrew latin kurdish kurds kurd tatar tatars roma hispanic hispanics latino latinos latinas black white asian asians european europeans african africans eurasian jihad sharia nazi nazis communist communists marxist soviet soviets`.split(
    /\s+/,
  ),
);

/** Words for people who are nobody in particular: alone at the head of a sentence they are no name, though they have its capital. Folded. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  `activists advisers advisors advocates aides analysts attackers attorneys authorities backers bankers bystanders campaigners campers captors carers civilians clerics coaches colleagues commanders commentators
commuters companions competitors consumers critics customers dealers defenders delegates demonstrators detainees developers diplomats dissidents doctors drivers economists editors educators employees employers engineers
environmentalists executives experts eyewitnesses families farmers fighters firefighters fishermen friends gunmen historians hostages hunters informants insiders inspectors insurgents interpreters investigators investors
islanders jihadists journalists judges jurors landlords lawmakers lawyers leaders legislators lenders locals loyalists magistrates managers medics mediators merchants migrants militants miners mourners negotiators neighbors
neighbours nurses observers officers officials onlookers opponents organisers organizers owners paramedics parents parliamentarians participants passengers passersby patients pensioners physicians pilots police politicians pollsters
prisoners producers prosecutors protesters protestors psychologists publishers rebels recruiters refugees regulators relatives reporters rescuers researchers residents retailers reviewers rioters rivals sailors scholars scientists
senators separatists shareholders shoppers smugglers soldiers sources spectators spokesmen spokespeople staffers strategists strikers students supporters surgeons survivors suspects taxpayers teachers tenants tourists traders
traffickers travelers travellers troops tribesmen unionists vendors veterans victims villagers visitors volunteers voters whistleblowers witnesses workers`.split(
    /\s+/,
  ),
);

/** Before "District" or "Court" these tell a body and not a stretch of land: "School District". Folded. */
export const BODY_MODIFIERS: ReadonlySet<string> = new Set(
  'school fire water sanitation management development historic central library park health congressional judicial police hospital business improvement sewer'.split(
    ' ',
  ),
);

/** After a hyphen these make an adjective of a name, "Moscow-backed", and are no part of it. */
export const COMPOUND_ENDINGS =
  /(?:ed|ing|led|made|born|held|run|wide|like|style|old|year|era|type|to|on|and|the|up|off|out|down|level|day|elect|in|chief|area|wing|term|time|long|friendly|free|bound|owned|general)$/;

/** What a member of a legislature is called after a comma: "Alexandria Ocasio-Cortez, Democrat of New York". */
export const PARTISANS = new Set('democrat republican independent conservative liberal labour'.split(' '));

/** What stands before the name that a storm was given: "Hurricane Maria". */
export const STORM_NOUNS = new Set('hurricane typhoon cyclone storm'.split(' '));

/** What stands for a party before a politician's place: "D-Charleston". Folded. */
export const PARTY_LETTERS: ReadonlySet<string> = new Set(['d', 'r', 'i', 'dfl', 'dem', 'rep', 'ind']);

/** Words of NOT_NAMES that may stand inside a name nonetheless: "Black Sea", "Theresa May". Folded. */
export const WORDS_IN_NAMES: ReadonlySet<string> = new Set(
  `first second new old black white jr sr ii iii iv may asian european african arab jewish islamic muslim hebrew christian catholic soviet latin ten one two three four five six seven eight nine april june august jan mar mon sun related image read subscribe staff photo file video its last next`.split(
    ' ',
  ),
);
