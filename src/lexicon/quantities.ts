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
  killed: 'kill die murder execute massacre slaughter drown perish',
  wounded: 'wound injure hurt maim',
  displaced: 'displace flee evacuate uproot relocate',
  detained: 'arrest detain jail imprison capture round',
};

/** ISO 4217 by sign and name. */
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
};

export const MAGNITUDES: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

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
  'fewer than': 'less',
  'less than': 'less',
  under: 'less',
};
