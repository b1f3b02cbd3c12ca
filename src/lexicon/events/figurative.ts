/*
 * Words of the fields whose copy speaks of war without meaning it: sport, markets, the arts. One strong word or two weak ones tell the
 * field; a word of real force in the same sentence ("police", "missile") takes it at its word. Lemmas, in lower case.
 */

export interface Field {
  strong: string;
  weak: string;
}

export const SPORT: Field = {
  strong:
    'reliever forehand backhand yorker bouncer left-hander hamstring grandmaster rook pawn checkmate no-hitter goalkeeper striker midfielder midfield winger centre-back full-back left-back playmaker quarterback pitcher batsman batter bowler wicketkeeper wicket innings umpire referee linesman jockey boxer golfer tennis football soccer cricket rugby hockey basketball baseball netball volleyball handball marathon triathlon olympic paralympic grand-prix regatta tournament championship quarter-final quarterfinal semi-final semifinal playoff play-off knockout tiebreak tie-break overtime injury-time stoppage-time half-time halftime touchdown home-run hat-trick birdie bogey lap podium peloton sprinter cyclist runner skier swimmer gymnast wrestler sprint racket dunk rebound offside corner-kick free-kick scoreline equaliser equalizer underdog premiership bundesliga uefa nba nfl nhl fifa atp wta wimbledon arsenal tottenham everton bayern juventus ajax benfica lakers celtics knicks yankees dodgers springboks wallabies racehorse yacht yachtsman rower rowing relay pundit hurdle baseline fixture baseman sportsman athlete tackle scrum lineout fly-half wing-back seamer spinner relegation postseason boxing heavyweight welterweight bantamweight featherweight flyweight lightweight middleweight peloton super-g slalom',
  weak: 'goal match cup final season club coach team player fan score win defeat victory half lead title champion captain host game set pitch ball squad side league medal record rival opponent contract transfer bid defender forward trophy stadium crowd supporter minute draw round derby visitor seed clash penalty scorer debut career substitute manager result serve cut tour race course point descent climb inning rider touchline dressing-room skid steward bishop king queen knight pole grid stump ramp jersey homer paint wrist ankle knee calf groin chin right-hand',
};

/** What is done in matches; lemmas of verbs, each a weak word. */
export const SPORT_VERBS = 'win score concede equalise equalize qualify relegate';

export const MARKET: Field = {
  strong:
    'semiconductor share shareholder investor stock takeover merger retailer chipmaker brewer automaker carmaker insurer drugmaker airline supermarket startup start-up earnings dividend profit turnover currency index nasdaq nikkei dax ftse bond equity trader broker hedge sterling brand advertiser advertising rival-bid boardroom ipo commodity',
  weak: 'market price company firm customer consumer cost sale bid job bank analyst forecast quarter revenue business economy inflation growth demand rate product phone tablet shop store grocery industry console software app chain rival fund oil gold copper dollar yen euro pound chief-executive executive regulator competitor patent budget',
};

export const ARTS: Field = {
  strong:
    'album novel novelist singer songwriter comedian orchestra symphony opera ballet musical sitcom soundtrack playwright premiere box-office bestseller painter sculptor painting exhibition cinema hollywood oscar grammy trailer blockbuster chef filmmaker remix encore choreographer concerto thriller sequel whodunnit rapper dj satire memoir remake soprano tenor ballerina guitarist drummer violinist pianist cellist rom-com',
  weak: 'film movie critic reviewer audience chart band actor actress director stage song show series episode book author scene screen star music dance dancer museum poet poem performance recipe photographer magazine scriptwriter play concert tour reader viewer listener presenter page podcast chapter stage gig',
};

/** What takes a sentence at its word. */
export const REAL_FORCE =
  'police policeman soldier gunman militant rebel army military paramilitary militia insurgent terrorist missile airstrike warplane gunfire grenade explosive bomber civilian casualty wounded detainee prosecutor government parliament embassy ceasefire cease-fire refugee protester demonstrator rioter riot hooligan stampede suspect victim hospital interpol jihadist junta prison jail ministry minister sanction tariff union';

/** Besides these, armed forces and weapons of every name tell that violence is meant. */
export const VIOLENT_NOUNS =
  'gun rifle machete knife sniper attacker assailant kidnapper clan tribesman mob gang cartel guerrilla war battlefield frontline front-line shrapnel ambush airstrike shelling bombardment bombing explosion blast gunshot shot bullet shooting massacre killing invasion offensive siege curfew coup warship warplane troop settler pirate hijacker peacekeeper';

/** People who are attacked with words, votes and prices. */
export const RIVALS =
  'rival ally partner critic opponent supporter backer user customer consumer caller investor creditor lender donor manager executive speaker insider outsider voter leader chief boss member team side';

/** What violence is done to, besides people. */
export const TARGET_NOUNS =
  'village town city district suburb camp settlement base barracks post outpost checkpoint convoy patrol garrison position school hospital clinic church mosque temple synagogue shrine monastery building house home apartment hotel restaurant cafe bar embassy consulate headquarters compound prison bus train truck car ship boat vessel tanker ferry plane helicopter aircraft airport airfield port bridge depot refinery pipeline plant dam station farm crowd rally funeral wedding procession column bazaar theatre theater museum stadium market bank shop';

/** What does nothing to anybody on purpose, besides hazards: as a subject it makes violence, retreat and protest figures of speech. */
export const THINGS_THAT_ACT =
  'price cost inflation market share stock bond currency dollar yen euro pound sterling franc yuan peso profit demand sale rate cut hike index gold copper oil crude debt recession slump crisis deficit snow ice wind tide thaw meltwater gale squall downpour wave frost hail fog sun heat locust ant insect slug mosquito bee wasp shark bear wolf dog cat puppy kitten rat mouse gull seagull crow pigeon snake crocodile elephant monkey horse mare colt filly stallion caterpillar beetle fungus bacterium bacteria parasite pest weed cell tumour tumor germ infection pain doubt rumour rumor rise fall drop increase surge song film movie album novel book play idea thought injury error mistake memo video poster roadwork traffic scandal leak weather mud gaffe defeat loss pothole mustard badger greenfly';

/** What nobody is hurt with: "bombarded customers with *emails*". */
export const HARMLESS_MEANS =
  'email e-mail message question call advert advertisement letter text request ball offer leaflet information complaint demand idea praise phone-call tweet comment joke serve cross kick ad jibe insult noise stat invective selfie claim query petition spam statistic fact figure colour color sound laughter joy creativity talent energy flavour flavor';

/** What a match ended with: "14-1". */
export const MATCH_SCORE = /^\d{1,3}[-–]\d{1,3}$/;

/** Ordinals before "minute" tell the minute of a match. */
export const MATCH_MINUTE = /^\d{1,3}(?:st|nd|rd|th)$/;

/** Deeds that are meant as they are said, of whom and where ever they are told; lemmas of verbs. */
export const PLAIN_VERBS =
  'arrest detain jail imprison incarcerate remand deport extradite exile kidnap abduct stab behead lynch rape tear-gas disperse';

/** What no violence can be done to; lemmas. */
export const UNHURT_NOUNS =
  'record policy plan budget reputation decision campaign bill proposal idea dream hope form claim argument legacy manifesto theory view speech strategy title crown lead taboo myth stereotype problem poverty corruption inflation bureaucracy paperwork law legislation rule regulation tax freedom democracy value tradition constitution right seat vote survival career';

/** What people throw, besides weapons; lemmas. */
export const MISSILES = 'stone rock brick bottle firebomb knife machete axe sword';
