/*
 * GDELT 2.0's event table (codebook 2.0 of 2015): tab separated, without a header.
 */
export const GDELT_COLUMNS = `\
GLOBALEVENTID SQLDATE MonthYear Year FractionDate
Actor1Code Actor1Name Actor1CountryCode Actor1KnownGroupCode Actor1EthnicCode Actor1Religion1Code Actor1Religion2Code Actor1Type1Code Actor1Type2Code Actor1Type3Code
Actor2Code Actor2Name Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode Actor2Religion1Code Actor2Religion2Code Actor2Type1Code Actor2Type2Code Actor2Type3Code
IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone
Actor1Geo_Type Actor1Geo_FullName Actor1Geo_CountryCode Actor1Geo_ADM1Code Actor1Geo_ADM2Code Actor1Geo_Lat Actor1Geo_Long Actor1Geo_FeatureID
Actor2Geo_Type Actor2Geo_FullName Actor2Geo_CountryCode Actor2Geo_ADM1Code Actor2Geo_ADM2Code Actor2Geo_Lat Actor2Geo_Long Actor2Geo_FeatureID
ActionGeo_Type ActionGeo_FullName ActionGeo_CountryCode ActionGeo_ADM1Code ActionGeo_ADM2Code ActionGeo_Lat ActionGeo_Long ActionGeo_FeatureID
DATEADDED SOURCEURL`.split(/\s/);

/** CAMEO's role codes of actors in Dateline's kinds, and what such bodies of a country are called. */
export const CAMEO_ROLES = `\
GOV|government|government
MIL|armed_force|armed forces
COP|armed_force|police
SPY|government|intelligence service
JUD|government|judiciary
LEG|government|parliament
OPP|group|opposition
INS|group|insurgents
REB|group|rebels
SEP|group|separatists
UAF|group|armed groups
RAD|group|radicals
CRM|group|criminals
PTY|organisation|parties
BUS|organisation|businesses
MNC|organisation|multinational companies
NGO|organisation|non-governmental organisations
NGM|organisation|non-governmental movements
IGO|organisation|intergovernmental organisations
MED|media|media
CVL|group|civilians
EDU|group|educators
ELI|group|elites
HLH|group|health workers
LAB|group|workers
REF|group|refugees
ENV|group|environmentalists
HRI|group|human rights groups
AGR|group|farmers
DEV|group|development bodies
MOD|group|moderates
SET|group|settlers`;

/** GDELT's kinds of places (ActionGeo_Type). */
export const GDELT_PLACE_KINDS: Readonly<Record<string, 'country' | 'region' | 'city'>> = {
  1: 'country',
  2: 'region',
  3: 'city',
  4: 'city',
  5: 'region',
};

/** CAMEO's countries whose code is not ISO 3166-1 alpha-3's. */
export const CAMEO_COUNTRIES: Readonly<Record<string, string>> = {
  ROM: 'RO',
  TMP: 'TL',
  WSB: 'PS',
  GZS: 'PS',
  KSV: 'XK',
  ZAR: 'CD',
};
