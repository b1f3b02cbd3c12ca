/**
 * Nouns that a definite phrase takes up an actor with: "the general", "the ministry", "the two leaders". What they can
 * refer to is a kind of actor, sometimes with a gender; offices and ranks of titles.ts serve too.
 */
export const PERSON_NOUNS: Readonly<Record<string, 'female' | 'male' | null>> = {
  man: 'male',
  woman: 'female',
  boy: 'male',
  girl: 'female',
  father: 'male',
  mother: 'female',
  husband: 'male',
  wife: 'female',
  son: 'male',
  daughter: 'female',
  brother: 'male',
  sister: 'female',
  businessman: 'male',
  businesswoman: 'female',
  spokesman: 'male',
  spokeswoman: 'female',
  actress: 'female',
  king: 'male',
  queen: 'female',
  prince: 'male',
  princess: 'female',
  chairman: 'male',
  chairwoman: 'female',
  congressman: 'male',
  congresswoman: 'female',
  widow: 'female',
  grandmother: 'female',
  grandfather: 'male',
  policeman: 'male',
  policewoman: 'female',
  gunman: 'male',
  pontiff: 'male',
  spokesperson: null,
  official: null,
  diplomat: null,
  politician: null,
  lawmaker: null,
  senator: null,
  lawyer: null,
  journalist: null,
  reporter: null,
  activist: null,
  suspect: null,
  victim: null,
  teacher: null,
  doctor: null,
  soldier: null,
  fighter: null,
  leader: null,
  director: null,
  analyst: null,
  expert: null,
  economist: null,
  teenager: null,
  resident: null,
  student: null,
  professor: null,
  researcher: null,
  scientist: null,
  author: null,
  writer: null,
  billionaire: null,
  candidate: null,
  nominee: null,
  democrat: null,
  republican: null,
  singer: null,
  actor: null,
  driver: null,
  officer: null,
  veteran: null,
  executive: null,
  magnate: null,
  tycoon: null,
  autocrat: null,
  dictator: null,
  strongman: 'male',
  native: null,
  envoy: null,
  cleric: null,
  coach: null,
  player: null,
  defendant: null,
  adviser: null,
  advisor: null,
};

/** What people do for a living or are in a story, before a name or after it: "the carpenter Joao Pires". They take up nobody but whom they name. */
export const OCCUPATIONS: ReadonlySet<string> = new Set(
  `accountant architect artist astronaut athlete attorney auctioneer baker banker barber barrister biologist blogger boxer broker builder bus driver butcher captain caretaker carpenter cashier chef chemist cleaner clerk
comedian commentator commuter composer conductor conservationist contractor cook courier critic cyclist dancer dealer defector dentist designer developer dissident economist electrician engineer entrepreneur epidemiologist
farmer fisherman footballer gardener geologist guard guide hairdresser herder historian hostage imam inspector inventor investigator investor janitor jockey labourer laborer landlord lecturer librarian lifeguard
magistrate mason mechanic medic meteorologist midwife migrant miner model motorist musician negotiator neighbour neighbor novelist nurse painter paramedic passenger pastor pathologist peasant pensioner pharmacist philosopher
photographer physician physicist pianist pilot plumber poet policeman porter postman preacher priest producer programmer prosecutor protester psychologist publisher pupil rancher refugee rescuer retiree rapper runner sailor
salesman sculptor seaman secretary seismologist shepherd shopkeeper shopper solicitor statistician surgeon survivor swimmer tailor technician tenant tourist trader trainee translator trucker tutor vendor vet villager violinist
virologist volunteer voter waiter waitress watchman welder whistleblower witness worker youth youngster`.split(
    /\s+/,
  ),
);

export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  `organisation|organization|agency|company|firm|group|bank|lender|fund|bloc|alliance|union|party|court|council|commission|committee|association|watchdog|newspaper|broadcaster|network|website|outlet|station|university|school|college|hospital|body|institute|institution|think tank|charity|airline|carrier|automaker|carmaker|manufacturer|maker|retailer|publisher|regulator|federation|league|club|team|movement|campaign|coalition|daily|magazine`.split(
    '|',
  ),
);

export const GOVERNMENT_NOUNS: ReadonlySet<string> = new Set(
  'government|ministry|department|parliament|administration|embassy|authorities|regime|cabinet|congress|senate|state department|junta|presidency|legislature|treasury|bureau|office|police'.split(
    '|',
  ),
);

export const FORCE_NOUNS: ReadonlySet<string> = new Set(
  'army|military|forces|armed forces|navy|air force|troops|soldiers|general staff|militia|marines|coast guard|guard'.split(
    '|',
  ),
);

/** Bodies beside ministries that a state has one of, by such a name alone: "the Supreme Court"; folded. */
export const STATE_BODIES: ReadonlySet<string> = new Set(
  'government|parliament|cabinet|senate|army|military|armed forces|navy|air force|coast guard|general staff|supreme court|constitutional court|national assembly|central bank|election commission|electoral commission|national electoral council|electoral council|statistics office|border guard|border guards|national police|federal police'.split(
    '|',
  ),
);

/** States whose ministries are called departments. */
export const WITHOUT_MINISTRIES: ReadonlySet<string> = new Set(['US']);

export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  'rebels|militants|insurgents|separatists|fighters|guerrillas|jihadists|extremists|protesters|demonstrators|gunmen|mercenaries|islamists|gang|cartel'.split(
    '|',
  ),
);

/** Nouns that take up a country: "the shattered country". */
export const COUNTRY_NOUNS: ReadonlySet<string> = new Set(
  'country|nation|kingdom|republic|state|island nation|superpower'.split('|'),
);

/** Nouns that take up a place: "the ruined city", "the town". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'city|town|village|capital|region|province|peninsula|island|port|port city|settlement|enclave|oblast|suburb|neighborhood|neighbourhood|district|county|municipality|hamlet|township|metropolis|stronghold'.split(
    '|',
  ),
);
