/** What a counted noun is, by its lemma. */
export const COUNTED = {
  weapons:
    'drone missile rocket tank shell bomb aircraft jet warplane helicopter howitzer gun rifle mortar torpedo warhead warship submarine ship grenade mine launcher weapon vehicle bullet round uav airstrike',
  people:
    'people person man woman child civilian soldier troop resident refugee migrant worker protester demonstrator fighter militant rebel officer police student passenger villager patient worshipper peacekeeper reservist convict prisoner hostage member journalist family life victim citizen voter miner doctor militiaman servicemen serviceman official inmate girl boy insurgent guerrilla',
  duration: 'second minute hour day week month year decade',
  distance: 'metre meter kilometre kilometer km mile foot yard inch',
};

/** What verbs make of the people they count. */
export const CASUALTY_VERBS = {
  killed: 'kill claim die murder execute massacre slaughter drown perish',
  wounded: 'wound injure hurt maim',
  displaced: 'displace flee evacuate uproot relocate',
  detained: 'arrest detain jail imprison capture round',
};

/** What words beside them make of the people they count. */
export const CASUALTY_STATES = {
  killed: 'dead',
  wounded: 'injured wounded hurt',
  displaced: 'homeless',
};

/** ISO 4217 by sign and name; names that several currencies share ("krone", "peso") are left out. */
export const CURRENCY_SIGNS: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
};
export const CURRENCY_NAMES: Record<string, string> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  rupee: 'INR',
  ruble: 'RUB',
  rouble: 'RUB',
  hryvnia: 'UAH',
  franc: 'CHF',
  kronor: 'SEK',
  krona: 'SEK',
  zloty: 'PLN',
  zlotys: 'PLN',
  shekel: 'ILS',
  rand: 'ZAR',
  naira: 'NGN',
  ringgit: 'MYR',
  baht: 'THB',
  lira: 'TRY',
  forint: 'HUF',
};

export const MAGNITUDES: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** Glued to a sum of money: "$400m". */
export const MAGNITUDE_LETTERS: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
};
export const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
export const FRACTIONS: Record<string, number> = { half: 0.5, quarter: 0.25 };

/** Words before a number that make it less than exact, and the side that they leave open. */
export const APPROXIMATIONS: Record<string, 'around' | 'more' | 'less'> = {
  about: 'around',
  around: 'around',
  some: 'around',
  nearly: 'around',
  almost: 'around',
  roughly: 'around',
  approximately: 'around',
  estimated: 'around',
  'at least': 'more',
  'more than': 'more',
  over: 'more',
  'no fewer than': 'more',
  'up to': 'less',
  'as many as': 'less',
  'as much as': 'less',
  'fewer than': 'less',
  'less than': 'less',
  under: 'less',
};
