const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Prepositions after which a country or a capital is where something is, not one who acts. */
export const LOCATIVE: ReadonlySet<string> = words(
  'in at from to into near around across throughout outside inside within toward towards through via over off',
);

/** Prepositions after which "the capital" is a town, not money. */
export const BEFORE_THE_CAPITAL: ReadonlySet<string> = words(
  'in to into near around outside inside across through throughout towards toward from over',
);

/** Right before a capital these make it a party: "blamed Kyiv", "talks with Tehran". */
export const PARTY_CUES: ReadonlySet<string> = words(
  `with by against blame blamed blames urge urged urges accuse accused accuses tell told tells ask asked asks press pressed presses warn warned warns wants help helped
helps support supports supported back backed backs thank thanked thanks criticise criticised criticize criticized condemn condemned condemns pressured persuaded assured anger angered reassured`,
);

/** What goes or lies between two towns: "flights between Tehran and Baghdad"; between two capitals anything else is dealt. */
export const ROUTE_NOUNS: ReadonlySet<string> = words(
  `flight flights train trains bus buses ferry ferries service services road roads highway motorway railway railways rail line lines route routes link links journey journeys trip trips travel traffic
distance way halfway midway somewhere ride shuttle corridor tunnel bridge pipeline stretch cable border miles km kilometres kilometers shuttled travelled traveled commute commutes drive`,
);

/** What a town is and a government is not: "Kyiv was quiet". */
export const TOWN_STATES: ReadonlySet<string> = words(
  `quiet calm tense dark silent deserted empty flooded sunny hot cold rainy foggy snowbound ablaze besieged surrounded home under without hit struck rocked shelled bombed bombarded shaken jolted battered
paralysed paralyzed blanketed packed crowded evacuated encircled captured seized liberated occupied burning cut founded located situated gridlocked`,
);
