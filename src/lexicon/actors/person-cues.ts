const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Lemmas of what only a person does, so that a name nobody knows is somebody's before them: "Dagny Ruud resigned". */
export const PERSONAL_DEEDS: ReadonlySet<string> = words(
  `resign retire marry divorce die drown weep cry sob laugh smile grin grimace frown blush shrug nod sigh kneel pray sleep eat drink walk jog swim cycle limp stumble trip faint
cough graduate enrol enroll testify plead confess apologise apologize shout scream whisper yell chuckle joke quip sing dance paint wave wince hug kiss
bow coach emigrate flee`,
);

/** The same of what befalls only people, in the passive: "Ama Serwaa was hospitalised". */
export const PERSONAL_FATES: ReadonlySet<string> = words(
  `arrest jail imprison sentence convict acquit injure wound hospitalise hospitalize bear bury behead stab handcuff kidnap abduct murder assassinate pardon extradite elect marry mourn
sedate widow orphan educate knight behead bereave`,
);

/** "fell" is said of shares and towns too, but not before these: "Dagny Ruud fell ill". */
export const PERSONAL_FALLS: ReadonlySet<string> = words('. ill asleep overboard off from down over');

/** Nouns for a vessel, whose name follows: "the tanker Sofia Star". */
export const SHIP_NOUNS: ReadonlySet<string> = words(
  `ship vessel tanker supertanker frigate destroyer corvette cruiser flagship ferry freighter yacht superyacht trawler warship battleship carrier submarine barge liner gunboat cutter schooner tugboat catamaran minesweeper
steamer icebreaker lifeboat`,
);

/** Lemmas of what one team does to another; "lose to" and "draw with" are the same with their prepositions. */
export const CONTEST_DEEDS: ReadonlySet<string> = words(
  'beat defeat thrash trounce edge rout outplay outclass overwhelm demolish whip drub',
);
export const CONTEST_PHRASES: ReadonlySet<string> = new Set([
  'lose to',
  'lose at',
  'lose against',
  'draw with',
  'draw at',
  'draw against',
  'tie with',
  'play against',
]);

/** Forms of verbs after which a pronoun is who speaks: "Smith said she was tired". */
export const SAID: ReadonlySet<string> = words('said says added told insisted claimed');
