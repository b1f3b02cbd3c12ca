/**
 * GeoNames' id of each country and the point it gives where that lies well away from the CIA World Factbook's
 * (geonames.org, CC BY 4.0). One country a line: ISO 3166-1 alpha-2, id, then latitude and longitude where they differ.
 */
export const COUNTRY_POINTS = `\
AD 3041565;AE 290557;AF 1149361;AG 3576396;AI 3573511;AL 783754;AM 174982;AO 3351879;AQ 6697173;AR 3865483;AS 5880801
AT 2782113;AU 2077456 -25 135;AW 3577279;AX 661882;AZ 587116;BA 3277605;BB 3374084;BD 1210997;BE 2802361 50.75 4.5;BF 2361809
BG 732800 42.67 25.25;BH 290291;BI 433561;BJ 2395170;BL 3578476;BM 3573345;BN 1820814;BO 3923057;BQ 7626844;BR 3469034;BS 3572887
BT 1252634;BV 3371123;BW 933860;BY 630336;BZ 3582678;CA 6251999 60.11 -113.64;CC 1547376;CD 203312 -2.5 23.5;CF 239880
CG 2260494;CH 2658434 47.0 8.01;CI 2287781;CK 1899402;CL 3895114;CM 2233387;CN 1814991;CO 3686110;CR 3624060;CU 3562981 22 -79.5
CV 3374766;CW 7626836;CX 2078138;CY 146669;CZ 3077311;DE 2921044 51.5 10.5;DJ 223816;DK 2623032;DM 3575830;DO 3508796
DZ 2589581;EC 3658394;EE 453733;EG 357994;EH 2461445;ER 338010;ES 2510769;ET 337996;FI 660013;FJ 2205218;FK 3474414
FM 2081918;FO 2622320;FR 3017382;GA 2400553;GB 2635167 54.76 -2.70;GD 3580239;GE 614540;GF 3381670;GG 3042362;GH 2300660
GI 2411586;GL 3425505;GM 2413451;GN 2420477;GP 3579143;GQ 2309096;GR 390903;GS 3474415;GT 3595528;GU 4043988;GW 2372248
GY 3378535;HK 1819730 22.25 114.17;HM 1547314;HN 3608932;HR 3202326;HT 3723988;HU 719819;ID 1643084;IE 2963597;IL 294640
IM 3042225;IN 1269750 22 79;IO 1282588;IQ 99237;IR 130758;IS 2629691;IT 3175395;JE 3042142;JM 3489940;JO 248816;JP 1861060 35.69 139.75
KE 192950;KG 1527747;KH 1831722;KI 4030945;KM 921929;KN 3575174;KP 1873107;KR 1835841 36.5 127.75;KW 285570 29.5 47.75;KY 3580718
KZ 1522867;LA 1655842;LB 272103;LC 3576468;LI 3042058;LK 1227603 7.75 80.75;LR 2275384;LS 932692;LT 597427;LU 2960313;LV 458258
LY 2215636 28 17;MA 2542007;MC 2993457;MD 617790;ME 3194884;MF 3578421;MG 1062947;MH 2080185;MK 718075;ML 2453866 18 -2;MM 1327865
MN 2029969;MO 1821275;MP 4041468;MQ 3570311;MR 2378080;MS 3578097;MT 2562770;MU 934292;MV 1282028;MW 927384;MX 3996063
MY 1733045;MZ 1036973;NA 3355338;NC 2139685;NE 2440476;NF 2155115;NG 2328926;NI 3617476;NL 2750405 52.25 5.75;NO 3144096
NP 1282988;NR 2110425;NU 4036232;NZ 2186224 -42 174;OM 286963;PA 3703430;PE 3932488;PF 4030656;PG 2088628;PH 1694008;PK 1168579
PL 798544;PM 3424932;PN 4030699;PR 4566966;PS 6254930 31.92 35.20;PT 2264397 39.69 -8.0;PW 1559582;PY 3437598;QA 289688;RE 935317
RO 798549;RS 6290252 44.82 20.46;RU 2017370;RW 49518;SA 102358;SB 2103350;SC 241170;SD 366755;SE 2661886;SG 1880251;SH 3370751
SI 3190538;SJ 607072;SK 3057568;SL 2403846;SM 3168068;SN 2245662;SO 51537 6 48;SR 3382998;SS 7909807 7.5 30;ST 2410758;SV 3585968
SX 7609695;SY 163843;SZ 934841;TC 3576916;TD 2434508;TF 1546748;TG 2363686;TH 1605651;TJ 1220409;TK 4031074;TL 1966436
TM 1218197;TN 2464461 34 9;TO 4032283;TR 298795 39.06 34.91;TT 3573591;TV 2110297;TW 1668284 24 121;TZ 149590;UA 690791 49 32;UG 226074
UM 5854968;US 6252001 39.76 -98.5;UY 3439705;UZ 1512440 41.71 63.85;VA 3164670;VC 3577815;VE 3625428;VG 3577718;VI 4796775
VN 1562822;VU 2134331;WF 4034749;WS 4034894;XK 831053;YE 69543;YT 1024031;ZA 953987;ZM 895949 -14.33 28.5;ZW 878675 -19 29.75`;

/** Names that English newspapers give a country besides its common one; "=" ends the two-letter code. */
export const COUNTRY_ALIASES = `\
US=United States|United States of America|U.S.|US|U.S.A.|USA|America|the States
GB=United Kingdom|UK|U.K.|Britain|Great Britain
AE=UAE|U.A.E.|Emirates|United Arab Emirates
CD=DRC|DR Congo|D.R. Congo|Democratic Republic of the Congo|Democratic Republic of Congo|Congo-Kinshasa|Zaire|Congo
CG=Republic of the Congo|Congo-Brazzaville|Congo Republic
CI=Ivory Coast|Cote d'Ivoire|Côte d'Ivoire
MM=Burma|Myanmar
CZ=Czech Republic|Czechia
TR=Turkey|Türkiye|Turkiye
MK=Macedonia|North Macedonia
SZ=Swaziland|Eswatini
TL=East Timor|Timor-Leste
CV=Cape Verde|Cabo Verde
KR=South Korea|Republic of Korea|S. Korea|ROK
KP=North Korea|DPRK|N. Korea|Democratic People's Republic of Korea
CN=China|People's Republic of China|PRC|Mainland China|mainland China
TW=Taiwan|Republic of China
RU=Russia|Russian Federation
PS=Palestine|Palestinian Territories|Palestinian territories|occupied territories|State of Palestine
VA=Vatican|Holy See|Vatican City
NL=Netherlands|Holland
IR=Iran|Islamic Republic of Iran|Islamic Republic
SY=Syria|Syrian Arab Republic
VN=Vietnam|Viet Nam
LA=Laos
BN=Brunei|Brunei Darussalam
BA=Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina
GM=Gambia|The Gambia
BS=Bahamas|The Bahamas
SA=Saudi Arabia|Kingdom of Saudi Arabia|KSA
FK=Falkland Islands|Falklands|Malvinas
MD=Moldova
FM=Micronesia
KN=Saint Kitts and Nevis|St. Kitts and Nevis|St. Kitts
VC=Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St. Vincent
LC=Saint Lucia|St. Lucia
ST=Sao Tome and Principe|São Tomé and Príncipe
TT=Trinidad and Tobago|Trinidad
AG=Antigua and Barbuda|Antigua
PG=Papua New Guinea|PNG
CF=Central African Republic|CAR
MO=Macau|Macao
HK=Hong Kong
SS=South Sudan
XK=Kosovo
EH=Western Sahara
VI=US Virgin Islands|U.S. Virgin Islands
IE=Ireland|Republic of Ireland|Irish Republic
NZ=New Zealand
MV=Maldives
ZA=South Africa|Republic of South Africa
GN=Guinea
SG=Singapore
LK=Sri Lanka|Ceylon
TH=Thailand
KH=Cambodia
PF=French Polynesia|Tahiti
GL=Greenland`;

/** Adjectives and nouns for a country's people; the first is the adjective that patterns use ("Ukrainian forces"). */
export const DEMONYMS = `\
US=American|Americans|U.S.-born;GB=British|Briton|Britons|Brits|Brit;FR=French|Frenchman|Frenchmen|Frenchwoman;DE=German|Germans;RU=Russian|Russians
UA=Ukrainian|Ukrainians;CN=Chinese;JP=Japanese;IT=Italian|Italians;ES=Spanish|Spaniard|Spaniards;PT=Portuguese;NL=Dutch|Dutchman
BE=Belgian|Belgians;CH=Swiss;AT=Austrian|Austrians;PL=Polish|Pole|Poles;CZ=Czech|Czechs;SK=Slovak|Slovaks|Slovakian;HU=Hungarian|Hungarians
RO=Romanian|Romanians;BG=Bulgarian|Bulgarians;GR=Greek|Greeks;TR=Turkish|Turk|Turks;SE=Swedish|Swede|Swedes;NO=Norwegian|Norwegians
DK=Danish|Dane|Danes;FI=Finnish|Finn|Finns;IS=Icelandic|Icelander|Icelanders;IE=Irish|Irishman|Irishmen;EE=Estonian|Estonians
LV=Latvian|Latvians;LT=Lithuanian|Lithuanians;BY=Belarusian|Belarusians|Belarussian;MD=Moldovan|Moldovans;GE=Georgian|Georgians
AM=Armenian|Armenians;AZ=Azerbaijani|Azerbaijanis|Azeri|Azeris;KZ=Kazakh|Kazakhs|Kazakhstani;UZ=Uzbek|Uzbeks;TM=Turkmen
KG=Kyrgyz;TJ=Tajik|Tajiks;MN=Mongolian|Mongolians;KP=North Korean|North Koreans;KR=South Korean|South Koreans|Korean|Koreans
TW=Taiwanese;HK=Hong Konger|Hong Kongers;VN=Vietnamese;TH=Thai|Thais;LA=Laotian|Lao;KH=Cambodian|Cambodians;MM=Burmese;MY=Malaysian|Malaysians
SG=Singaporean|Singaporeans;ID=Indonesian|Indonesians;PH=Filipino|Filipinos|Philippine;IN=Indian|Indians;PK=Pakistani|Pakistanis
BD=Bangladeshi|Bangladeshis;LK=Sri Lankan|Sri Lankans;NP=Nepalese|Nepali|Nepalis;BT=Bhutanese;AF=Afghan|Afghans|Afghani
IR=Iranian|Iranians;IQ=Iraqi|Iraqis;SY=Syrian|Syrians;LB=Lebanese;IL=Israeli|Israelis;PS=Palestinian|Palestinians|Gazan|Gazans;JO=Jordanian|Jordanians
SA=Saudi|Saudis|Saudi Arabian;YE=Yemeni|Yemenis;OM=Omani|Omanis;AE=Emirati|Emiratis;QA=Qatari|Qataris;KW=Kuwaiti|Kuwaitis
BH=Bahraini|Bahrainis;EG=Egyptian|Egyptians;LY=Libyan|Libyans;TN=Tunisian|Tunisians;DZ=Algerian|Algerians;MA=Moroccan|Moroccans
SD=Sudanese;SS=South Sudanese;ET=Ethiopian|Ethiopians;ER=Eritrean|Eritreans;SO=Somali|Somalis|Somalian;DJ=Djiboutian;KE=Kenyan|Kenyans
UG=Ugandan|Ugandans;TZ=Tanzanian|Tanzanians;RW=Rwandan|Rwandans;BI=Burundian|Burundians;CD=Congolese;AO=Angolan|Angolans
ZM=Zambian|Zambians;ZW=Zimbabwean|Zimbabweans;MZ=Mozambican|Mozambicans;MW=Malawian|Malawians;ZA=South African|South Africans
NA=Namibian|Namibians;BW=Batswana|Botswanan;LS=Basotho;SZ=Swazi;MG=Malagasy;MU=Mauritian|Mauritians;NG=Nigerian|Nigerians
NE=Nigerien|Nigeriens;GH=Ghanaian|Ghanaians;CI=Ivorian|Ivorians;SN=Senegalese;ML=Malian|Malians;BF=Burkinabe;TG=Togolese
BJ=Beninese;LR=Liberian|Liberians;SL=Sierra Leonean|Sierra Leoneans;GN=Guinean|Guineans;GM=Gambian|Gambians;MR=Mauritanian|Mauritanians
TD=Chadian|Chadians;CF=Central African;CM=Cameroonian|Cameroonians;GA=Gabonese;GQ=Equatorial Guinean;CV=Cape Verdean
CA=Canadian|Canadians;MX=Mexican|Mexicans;GT=Guatemalan|Guatemalans;HN=Honduran|Hondurans;SV=Salvadoran|Salvadorans|Salvadorean
NI=Nicaraguan|Nicaraguans;CR=Costa Rican|Costa Ricans;PA=Panamanian|Panamanians;CU=Cuban|Cubans;HT=Haitian|Haitians
DO=Dominican|Dominicans;JM=Jamaican|Jamaicans;PR=Puerto Rican|Puerto Ricans;TT=Trinidadian|Trinidadians;BB=Barbadian|Barbadians
BS=Bahamian|Bahamians;CO=Colombian|Colombians;VE=Venezuelan|Venezuelans;EC=Ecuadorian|Ecuadorians|Ecuadorean;PE=Peruvian|Peruvians
BO=Bolivian|Bolivians;CL=Chilean|Chileans;AR=Argentine|Argentines|Argentinian|Argentinians|Argentinean;UY=Uruguayan|Uruguayans;PY=Paraguayan|Paraguayans
BR=Brazilian|Brazilians;GY=Guyanese;SR=Surinamese;AU=Australian|Australians|Aussie;NZ=New Zealander|New Zealanders|Kiwi|Kiwis
FJ=Fijian|Fijians;PG=Papua New Guinean;SB=Solomon Islander;WS=Samoan|Samoans;TO=Tongan|Tongans;AL=Albanian|Albanians
RS=Serbian|Serbians|Serb|Serbs;HR=Croatian|Croatians|Croat|Croats;SI=Slovenian|Slovenians|Slovene|Slovenes;BA=Bosnian|Bosnians
ME=Montenegrin|Montenegrins;MK=Macedonian|Macedonians;XK=Kosovar|Kosovars;CY=Cypriot|Cypriots;MT=Maltese;LU=Luxembourgish
VA=Vatican's;MV=Maldivian|Maldivians;GL=Greenlandic|Greenlander`;
