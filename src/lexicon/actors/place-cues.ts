/** Words right after a name that tell that it names a place: "Charleston police", "a Woodbridge man". Folded. */
export const AFTER_PLACES: ReadonlySet<string> = new Set(
  `police residents resident mayor mayors man woman men women officials area native home homes authorities councilman councilwoman firefighters schools streets suburb businesses neighborhood
neighbourhood downtown metro suburbs outskirts couple teen family native-born officer officers firefighter airport bureau office prison jail hospital university campus downtown stadium skyline harbor harbour
municipality voters taxpayers judge jury court courthouse council countryside coast border borders region province district city town village county state airport district's chapter branch plant factory police's student students teacher teenager church`.split(
    /\s+/,
  ),
);

/** Offices that a town has and a person's name does not stand before: "Beaconsfield Mayor Georges Bourelle". Folded. */
export const TOWN_OFFICES: ReadonlySet<string> = new Set(
  'mayor vice-mayor councillor councilman councilwoman alderman mp mla mpp residents firefighters police'.split(
    ' ',
  ),
);

/** Plural nouns that a list of names shares: "Bourbon and Dauphine streets", "Clarke and Oconee counties". Folded. */
export const SHARED_NOUNS: ReadonlySet<string> = new Set(
  'streets avenues roads counties rivers lakes islands mountains provinces districts regions states towns villages cities neighborhoods neighbourhoods suburbs'.split(
    ' ',
  ),
);

/** Words right before a name, in lower case, that tell the same: "downtown Pineville", "rural Holopaw", "western Syria". */
export const BEFORE_PLACES: ReadonlySet<string> = new Set(
  `downtown uptown midtown rural historic suburban central northern southern eastern western north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern
north-east north-west south-east south-west mainland inner greater upstate nearby neighboring neighbouring metropolitan coastal war-torn landlocked outside nearby`.split(
    /\s+/,
  ),
);

/** Directions that open a name without being part of the place's: "North Georgia", "Western Pennsylvania". Folded. */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  `north south east west northeast northwest southeast southwest northern southern eastern western northeastern northwestern southeastern southwestern central historic downtown greater upper lower mid
north-east north-west south-east south-west inner outer rural old metropolitan metro`.split(/\s+/),
);

/** Words that close the name of somewhere to go to, an organisation only where it speaks or acts. Schools and clinics are bodies first. Folded. */
export const FACILITY_WORDS: ReadonlySet<string> = new Set(
  `hospital university church center institute elementary school college studio hotel museum mall centre chapel theatre theater library courthouse hall jail prison club restaurant mosque temple cathedral synagogue monastery casino inn gallery market supermarket cemetery
winery pub diner estate arena stadium zoo aquarium penitentiary barracks refinery track racetrack speedway circuit palace castle`.split(
    /\s+/,
  ),
);

/** English words that towns bear too: places only where the text says so ("Reading, Pa.", "in Mobile"). Folded. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `act angel army art ash august bank bar barber bath bay bear beach bee bell best big bishop black blue bond book boulder bow box brave bridge bright bring brook brown bush buy cake camp can canon cape car cash castle cedar
centennial center central centre century chance chapel charity chase chief church circle city civil clear cliff climax cloud club coal coast cook coral corn corner cotton council country county court cove craft crane creek cross crow crown crystal
dale date day deal deer delta desert devil discovery dish dove drew drum eagle early earth east easter eastern echo eden edge elder electric elm enterprise evergreen exchange experiment fair fairview faith fall falls farmer farms father federal field fish flat flint
flora florist flower force forest fort fortune forum fountain fox free freedom friend friendship frost future garden gas gate general gift glad glen globe gold golden good grace grade grand grant grass gravel gray great green grey ground grove guard gulf guy hall harbor harmony hart harvest
haven hawk hazard head health heart heaven help heritage hero high highland hill hills history holiday home honor hood hope horn horse hot house hub humble hunter ice ideal id independence industry inn iron island ivy jail jet jewel job joint joy judge jump junction justice keen key kind king knight lake
lakes lamb lance land lane large lark latch law lead league liberty life light lily lime line lion little live lodge lone long love low loyal luck mall man march mare marine mark market marks mars marsh mass master meadow media mercy metro midway mill mine mint mission mobile model money moon moral most mound
mount mountain much muse museum music nation national natural navy new news nice night noble noon normal north northern northwest oak ocean office oil old olive one open opportunity orange orchard order page palace palm paradise parade park parker parks path patrol peace peak pearl peer penny people philosophy pilot pine pink
pioneer plain plains plan plant plantation plaza pleasant plum point pole police pond poor pop port post power prairie press price prince prison progress prospect protection public purple quarry queen rain ranch ray reading real red reform regal rest revenue ridge ring river road rock rose round royal rule rush sale salt sand
sandy saw school sea seal second security senate service seven shade sharp shell shine ship shop short silver six sky sleepy smart smoke snow social son sour south southern spa spear spring springs spruce square staff stage standard star stars start state station stay steel stone storm story stout strait strange stream street strong success sugar
sulphur summer summit sun sunny superior supply surprise swan sweet table tell temple ten thorn three tiger time top tower town trade trail transit treasure tree triumph trout true trust truth tune tunnel twin two union unity university upper valley venture victory view village vine violet vista wake walker wall walnut war warm water
watch waters wax way weaver web welcome west western wheel white wild wilder will willow wind wing winner winter wisdom wise wolf wonder wood woods worth wren yellow yard yellow young zebra of are ham ash per sigma pro talla grad ideal nope lucky hurricane
police man woman men women being shaping free university officer officers students teachers parents family board chairman director department mr mrs residents`.split(
    /\s+/,
  ),
);

/** Words that close the name of a newspaper or a station, whose place is a title and not where something is: "Des Moines Register". Folded. */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(
  `times daily news herald post journal tribune register gazette star sun chronicle sentinel observer examiner dispatch courier press telegraph globe mail record review today radio tv television broadcasting magazine weekly standard advertiser bulletin
inc corp co ltd plc llc farms foods airlines airways energy cartel hauling dairy brewery records pictures accords conference treaty convention protocol agreement summit declaration act`.split(
    /\s+/,
  ),
);

/** Nouns that make a demonym before them tell a place: "the Greek islands", "the Syrian border". Folded. */
export const LAND_NOUNS: ReadonlySet<string> = new Set(
  'capital island islands border borders coast coastline city cities town towns village villages territory territories soil airspace waters province provinces region regions mainland countryside peninsula port ports side'.split(
    ' ',
  ),
);

/** Words that close (or, before "of", open) the name of a body that acts for its place: "Athens Police Department". Folded. */
export const LOCAL_BODY_WORDS: ReadonlySet<string> = new Set(
  `police council court department county district school schools library commission office board jail center township patrol sheriff fire
city town village borough authority municipality residents firefighters`.split(/\s+/),
);

/** Words that close the name of a contest, a feast or a team, which only borrows a town's name: "Dubai World Cup", "Berlin Film Festival". Folded. */
export const CONTEST_WORDS: ReadonlySet<string> = new Set(
  'cup championship championships festival marathon prix derby games olympics awards competition tournament trophy bowl biennale regatta fc afc cf rovers wanderers hotspur albion'.split(
    ' ',
  ),
);
