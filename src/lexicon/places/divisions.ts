/**
 * Divisions with points that GeoNames puts elsewhere than among their towns: the large and unevenly settled ones.
 * Country and GeoNames code, GeoNames id (0 unknown here), latitude, longitude.
 */
export const DIVISION_POINTS = `\
US.AL 4829764 32.75 -86.75;US.AK 5879092 64.00 -150.00;US.AZ 5551752 34.50 -111.50;US.AR 4099753 34.75 -92.50
US.CA 5332921 37.25 -119.75;US.CO 5417618 39.00 -105.50;US.CT 4831725 41.67 -72.67;US.DE 4142224 39.00 -75.50
US.DC 4138106 38.91 -77.02;US.FL 4155751 28.75 -82.50;US.GA 4197000 32.75 -83.50;US.HI 5855797 20.75 -156.50
US.ID 5596512 44.50 -114.25;US.IL 4896861 40.00 -89.25;US.IN 4921868 40.00 -86.25;US.IA 4862182 42.00 -93.50
US.KS 4273857 38.50 -98.50;US.KY 6254925 38.20 -84.88;US.LA 4331987 31.00 -92.00;US.ME 4971068 45.50 -69.25
US.MD 4361885 39.00 -76.75;US.MA 6254926 42.37 -71.11;US.MI 5001836 44.25 -85.50;US.MN 5037779 46.25 -94.25
US.MS 4436296 32.75 -89.75;US.MO 4398678 38.25 -92.50;US.MT 5667009 47.00 -109.75;US.NE 5073708 41.50 -99.75
US.NV 5509151 39.25 -116.75;US.NH 5090174 43.67 -71.50;US.NJ 5101760 40.17 -74.50;US.NM 5481136 34.50 -106.00
US.NY 5128638 43.00 -75.50;US.NC 4482348 35.50 -80.00;US.ND 5690763 47.50 -100.00;US.OH 5165418 40.25 -83.00
US.OK 4544379 35.50 -97.50;US.OR 5744337 44.00 -120.50;US.PA 6254927 40.27 -76.90;US.RI 5224323 41.75 -71.50
US.SC 4597040 34.00 -81.00;US.SD 5769223 44.50 -100.25;US.TN 4662168 35.75 -86.25;US.TX 4736286 31.25 -99.25
US.UT 5549030 39.25 -111.75;US.VT 5242283 44.00 -72.75;US.VA 6254928 37.55 -77.45;US.WA 5815135 47.50 -120.50
US.WV 4826850 38.50 -80.50;US.WI 5279468 44.50 -90.00;US.WY 5843591 43.00 -107.50
CA.01 5883102 52.28 -117.47;CA.02 5909050 54.00 -125.00;CA.03 6065171 55.00 -97.00;CA.04 6087430 46.50 -66.50
CA.05 6354959 52.00 -56.00;CA.07 6091530 45.00 -63.00;CA.08 6093943 49.25 -84.50;CA.09 6113358 46.33 -63.50
CA.10 6115047 52.00 -72.00;CA.11 6141242 54.00 -106.00;CA.12 6185811 63.00 -136.00;CA.13 6091069 66.00 -119.00
CA.14 6091732 70.00 -90.00
AU.01 2177478 -35.50 149.00;AU.02 2155400 -32.33 147.02;AU.03 2064513 -20.00 134.00;AU.04 2152274 -20.00 145.00
AU.05 2061327 -30.00 135.00;AU.06 2147291 -42.00 147.00;AU.07 2145234 -37.00 144.00;AU.08 2058645 -25.00 122.00
GB.ENG 6269131 52.16 -0.70;GB.SCT 2638360 56.00 -4.00;GB.WLS 2634895 52.50 -3.50;GB.NIR 2641364 54.50 -6.50
UA.11 703883 45.25 34.25;RU.63 2013162 66.00 130.00;RU.39 1502020 58.00 99.00;CN.13 1529047 41.00 86.00;CN.14 1279685 31.50 88.00
CN.20 2035607 43.00 113.00;CN.06 1280239 36.00 96.00;MX.02 4017700 30.00 -115.00`;

/** Abbreviations that datelines and addresses use for a division: postal ones, the Associated Press's, and common short forms. */
export const DIVISION_ALIASES = `\
US.AL=Ala.|AL;US.AK=AK|Alaska;US.AZ=Ariz.|AZ;US.AR=Ark.|AR;US.CA=Calif.|CA|Cal.;US.CO=Colo.|CO;US.CT=Conn.|CT;US.DE=Del.|DE;US.FL=Fla.|FL
US.GA=Ga.|GA;US.HI=HI;US.ID=ID;US.IL=Ill.|IL;US.IN=Ind.|IN;US.IA=IA;US.KS=Kan.|Kans.|KS;US.KY=Ky.|KY;US.LA=La.|LA;US.ME=ME;US.MD=Md.|MD
US.MA=Mass.|MA;US.MI=Mich.|MI;US.MN=Minn.|MN;US.MS=Miss.|MS;US.MO=Mo.|MO;US.MT=Mont.|MT;US.NE=Neb.|Nebr.|NE;US.NV=Nev.|NV;US.NH=N.H.|NH
US.NJ=N.J.|NJ;US.NM=N.M.|NM;US.NY=N.Y.|NY|New York state|New York State;US.NC=N.C.|NC;US.ND=N.D.|ND;US.OH=OH;US.OK=Okla.|OK;US.OR=Ore.|OR;US.PA=Pa.|PA;US.RI=R.I.|RI
US.SC=S.C.|SC;US.SD=S.D.|SD;US.TN=Tenn.|TN;US.TX=Tex.|TX;US.UT=UT;US.VT=Vt.|VT;US.VA=Va.|VA;US.WA=Wash.|WA|Washington state|Washington State;US.WV=W.Va.|W. Va.|WV
US.WI=Wis.|WI;US.WY=Wyo.|WY;US.DC=District of Columbia
CA.01=Alta.|AB;CA.02=B.C.|BC;CA.03=Man.|MB;CA.04=N.B.;CA.05=Newfoundland|Labrador|Nfld.;CA.07=N.S.;CA.08=Ont.|ON;CA.09=P.E.I.|PEI
CA.10=Que.|QC|Québec;CA.11=Sask.|SK;CA.12=Yukon Territory;CA.13=N.W.T.|NWT
AU.02=NSW|N.S.W.;AU.01=ACT;AU.04=Qld;AU.07=Vic.|Vic;AU.08=WA;GB.NIR=Ulster
DE.01=Baden-Württemberg;DE.07=Rhineland-Palatinate;DE.06=Lower Saxony;DE.12=Mecklenburg-Western Pomerania
RU.39=Krasnoyarsk;RU.63=Yakutia;RU.12=Chechnya;UA.11=Crimean peninsula|Crimean Peninsula|Autonomous Republic of Crimea
SD.49=South Darfur;SD.55=North Darfur;SD.47=West Darfur;SD.50=South Kordofan;CN.13=Xinjiang Uighur Autonomous Region;CN.14=Tibet Autonomous Region
ET.51=Oromia|Oromia region|Oromiya region;ET.45=Afar|Afar region;ET.47=Benishangul-Gumuz|Benishangul Gumuz;ET.46=Amhara region;IN.21=Orissa;PK.03=Khyber-Pakhtunkhwa|North-West Frontier Province|North West Frontier Province|NWFP|Khyber Pakhtoonkhwa
CD.08=Kongo Central|Kongo-Central;CD.04=Kasai Oriental;CD.02=Equateur;IN.12=Jammu & Kashmir;ES.51=Andalucia;FR.94=Corse;DE.02=Bayern;DE.13=Saxony;ES.55=Castile and Leon;ES.54=Castilla-La Mancha
RU.12=Chechen Republic;RU.17=Republic of Dagestan;CN.20=Inner Mongolia Autonomous Region;MM.01=Rakhine State|Rakhine state`;

/** Nouns right after the name of a first-level division that tell it from a town. Folded. */
export const DIVISION_NOUNS: ReadonlySet<string> = new Set(
  'province region oblast governorate state prefecture canton department krai republic voivodeship'.split(
    ' ',
  ),
);

/** What a division of a federation has and a nation has not, after its name: "Georgia’s governor". Folded. */
export const DIVISION_OFFICES: ReadonlySet<string> = new Set(
  'state|governor|gov|lieutenant|senator|senators|sen|rep|legislature|legislators|statehouse|congressman|congresswoman|congressional delegation|attorney general|secretary of|republicans|democrats|bureau|general assembly|national guard|senate|house'.split(
    '|',
  ),
);

/** The same of a nation: "Georgia’s prime minister". Folded. */
export const NATION_OFFICES: ReadonlySet<string> = new Set(
  'prime minister|prime|president|presidential|presidency|foreign|parliament|parliamentary|embassy|ambassador|army|military|armed forces|king|queen|interior ministry|defence|defense|central bank|national bank|security service|government|finance minister|interior minister|independence|constitutional court|ruling party'.split(
    '|',
  ),
);
