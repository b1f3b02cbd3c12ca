/**
 * Titles and offices that stand before a person's name ("Brigadier General Patrick Ryder", "Prime Minister Rishi Sunak"), folded.
 * An office may also stand alone ("the general", "the president").
 */
export const HONORIFICS: Readonly<Record<string, 'female' | 'male' | null>> = {
  mr: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  mx: null,
  dr: null,
  prof: null,
  professor: null,
  sir: 'male',
  lord: 'male',
  lady: 'female',
  dame: 'female',
  madam: 'female',
  madame: 'female',
  monsieur: 'male',
  herr: 'male',
  frau: 'female',
  sheikh: 'male',
  sheik: 'male',
  rev: null,
  reverend: null,
  fr: 'male',
  father: 'male',
  brother: 'male',
  sister: 'female',
  rabbi: null,
  imam: 'male',
  ayatollah: 'male',
  mullah: 'male',
  maulana: 'male',
  pastor: null,
  bishop: null,
  archbishop: null,
  cardinal: 'male',
  pope: 'male',
  saint: null,
  king: 'male',
  queen: 'female',
  prince: 'male',
  princess: 'female',
  emperor: 'male',
  duke: 'male',
  duchess: 'female',
  emir: 'male',
  sultan: 'male',
  count: 'male',
  countess: 'female',
  baroness: 'female',
  baron: 'male',
  tsar: 'male',
  shah: 'male',
  uncle: 'male',
  aunt: 'female',
  doctor: null,
  actor: 'male',
  actress: 'female',
  singer: null,
  author: null,
  coach: null,
};

/** What only addresses somebody and is no role. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx madam madame monsieur herr frau'.split(' '),
);

export const RANKS: ReadonlySet<string> = new Set(
  `general|lieutenant general|lt general|lt gen|lieutenant gen|brigadier general|brig general|brig gen|major general|maj gen|maj general|gen|colonel|col|lieutenant colonel|lt col|major|maj|captain|capt
lieutenant|lt|first lieutenant|second lieutenant|1st lt|2nd lt|sergeant|sgt|staff sergeant|staff sgt|sgt 1st class|master sgt|master sergeant|corporal|cpl|lance corporal|lance cpl|private|pvt|pfc|spc|specialist|admiral|adm|rear admiral|rear adm|vice admiral|vice adm
commander|cmdr|cdr|commodore|marshal|field marshal|air marshal|air chief marshal|wing commander|squadron leader|brigadier|petty officer|ensign|commandant|commissioner|superintendent|supt|inspector|detective|det|det sgt|detective sergeant|det insp
chief inspector|constable|const|deputy|trooper|officer|agent|special agent|sheriff|chief|police chief|fire chief|chief deputy|undersheriff|marine|warden|deputy chief|assistant chief|battalion chief|fire marshal|coroner|cpt|cst|sen sgt|senior sergeant|insp|det supt`.split(
    /[|\n]/,
  ),
);

export const OFFICES: ReadonlySet<string> = new Set(
  `president|vice president|vice-president|prime minister|premier|chancellor|taoiseach|governor|gov|lieutenant governor|lt gov|mayor|deputy mayor|lord mayor|senator|sen|sens|state sen|state senator|representative|rep|reps|state rep|congressman|congresswoman|councilman
councilwoman|councillor|councilor|council member|councilmember|alderman|assemblyman|assemblywoman|assembly member|delegate|del|mp|mep|speaker|house speaker|majority leader|minority leader|senate majority leader|senate minority leader|house majority leader|house minority leader|whip|chairman|chairwoman|chair|chairperson|deputy chairman|vice chairman|vice chair
secretary|secretary of state|foreign secretary|defence secretary|defense secretary|home secretary|treasury secretary|health secretary|interior secretary|education secretary|energy secretary|commerce secretary|labor secretary|agriculture secretary|transportation secretary|homeland security secretary|press secretary|secretary general|secretary-general|general secretary|deputy secretary|under secretary|undersecretary|assistant secretary
minister|foreign minister|defence minister|defense minister|interior minister|finance minister|justice minister|health minister|energy minister|economy minister|environment minister|trade minister|transport minister|education minister|agriculture minister|information minister|culture minister|labour minister|home minister|deputy prime minister|deputy foreign minister|deputy defence minister|deputy minister|first minister|chief minister|first lady|second lady|minister of defence|minister of foreign affairs|minister of health
ambassador|consul|consul general|envoy|special envoy|high commissioner|commissioner|director|deputy director|executive director|managing director|director general|director-general|chief executive|chief executive officer|ceo|cfo|chief financial officer|chief operating officer|head|deputy head|spokesman|spokeswoman|spokesperson|leader|party leader|opposition leader|supreme leader|co-founder|founder
attorney general|attorney|solicitor general|deputy attorney general|district attorney|prosecutor|public prosecutor|chief prosecutor|state attorney|city attorney|county attorney|commonwealth attorney|public defender|judge|justice|chief justice|chief judge|magistrate|district judge|circuit judge|superior court judge|associate justice|treasurer|auditor|comptroller|clerk|city manager|county manager|manager|principal|superintendent|dean|provost|professor|associate professor|assistant professor|analyst|economist|adviser|advisor|national security adviser|national security advisor|senior adviser|aide|crown prince|crown princess|chief of staff|army chief|commander in chief|commander-in-chief|chief spokesman|coach|head coach|assistant coach|quarterback|pitcher|manager|director of operations|editor|candidate|presidential candidate|nominee|selectman|selectwoman|trustee|board member|county commissioner|county judge|county executive|city councilman|city councilwoman|police commissioner|vice chancellor|vice-chancellor|opposition chief|warlord`.split(
    /[|\n]/,
  ),
);

/** Words that may open a title: "former President Obama", "Acting Director Smith". */
export const TITLE_PREFIXES: ReadonlySet<string> = new Set(
  'former|ex|then|acting|deputy|vice|assistant|senior|chief|interim|outgoing|incoming|late|retired|assoc|associate|executive|lead|newly elected|president elect|veteran|longtime|current|new|old|young|first|state|federal|national|city|county|district|regional|local|police|army|navy|air force|foreign|defence|defense|press'.split(
    '|',
  ),
);
