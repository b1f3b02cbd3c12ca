/**
 * More organisations, in the form of organisations.ts: parliaments, courts, residences that stand for governments, intelligence
 * services, armed groups, parties, companies and media of many countries. General knowledge up to 2025.
 */
export const MORE_ORGANISATIONS = `\
Sejm|government|PL|@PL
Storting|government|NO|@NO|Stortinget
Riksdag|government|SE|@SE
Folketing|government|DK|@DK
Althing|government|IS|@IS
Eduskunta|government|FI|@FI
Riigikogu|government|EE|@EE
Saeima|government|LV|@LV
Seimas|government|LT|@LT
Bundesrat|government|DE|@DE
Nationalrat|government|AT|@AT
Tweede Kamer|government|NL|@NL
Oireachtas|government|IE|@IE|Dail|Dáil|Dáil Éireann|Dail Eireann
Majlis|government|IR|@IR
Federation Council|government|RU|@RU
Great Hural|government|MN|@MN
State Great Khural|government|MN|@MN
Mazhilis|government|KZ|@KZ
Milli Majlis|government|AZ|@AZ
Loya Jirga|government|AF|@AF
Rajya Sabha|government|IN|@IN
Jatiya Sangsad|government|BD|@BD
Dewan Rakyat|government|MY|@MY
Legislative Yuan|government|TW|@TW
Legislative Council of Hong Kong|government|HK|-|LegCo|Legco
Supreme People's Assembly|government|KP|@KP
Grand National Assembly|government|TR|@TR|Turkish Grand National Assembly
Stormont|government|GB|@GB|Stormont Assembly
Senedd|government|GB|@GB
Bundesverfassungsgericht|government|DE|@DE|Federal Constitutional Court
Supreme Federal Court|government|BR|@BR
Conseil d'Etat|government|FR|@FR|Conseil d'État
European Court of Justice|organisation|-|European Union|Court of Justice of the European Union|ECJ|CJEU
Court of Arbitration for Sport|organisation|-|-
International Criminal Tribunal for the former Yugoslavia|organisation|-|United Nations|ICTY
Berlaymont|organisation|-|European Commission
Matignon|government|FR|@FR|Hotel Matignon|Hôtel Matignon
Palazzo Chigi|government|IT|@IT
Quirinal Palace|government|IT|@IT|Quirinale
Bankova|government|UA|@UA
Rideau Hall|government|CA|@CA
Planalto|government|BR|@BR|Planalto Palace
Casa Rosada|government|AR|@AR
Los Pinos|government|MX|@MX
La Moneda|government|CL|@CL
Malacanang|government|PH|@PH|Malacañang|Malacanang Palace
Zhongnanhai|government|CN|@CN
South Block|government|IN|@IN
Kantei|government|JP|@JP
Cheong Wa Dae|government|KR|@KR
Union Buildings|government|ZA|@ZA
Aso Rock|government|NG|@NG|Aso Villa
Jubilee House|government|GH|@GH
Baabda Palace|government|LB|@LB
Kirchberg|organisation|-|European Court of Justice
Vauxhall Cross|organisation|GB|MI6
Threadneedle Street|organisation|GB|Bank of England
Turtle Bay|organisation|-|United Nations
Metropolitan Police Service|organisation|GB|@GB
GCHQ|organisation|GB|@GB|Government Communications Headquarters
National Crime Agency|organisation|GB|@GB
Royal Marines|armed_force|GB|British Ministry of Defence
British Army|armed_force|GB|British Ministry of Defence
Foreign, Commonwealth and Development Office|government|GB|@GB|FCDO
HM Treasury|government|GB|@GB
BND|organisation|DE|@DE|Bundesnachrichtendienst
BfV|organisation|DE|@DE
Bundeswehr|armed_force|DE|@DE
DGSE|organisation|FR|@FR
DGSI|organisation|FR|@FR
French Foreign Legion|armed_force|FR|@FR|Foreign Legion
Carabinieri|armed_force|IT|@IT
Guardia Civil|armed_force|ES|@ES|Civil Guard
GRU|organisation|RU|@RU
SVR|organisation|RU|@RU|Foreign Intelligence Service
Roscosmos|organisation|RU|@RU
Roskomnadzor|organisation|RU|@RU
Rosgvardia|armed_force|RU|@RU|Russian National Guard
Northern Fleet|armed_force|RU|Russian armed forces
Pacific Fleet|armed_force|RU|Russian armed forces
Baltic Fleet|armed_force|RU|Russian armed forces
United Russia|organisation|RU|-
Donetsk People's Republic|group|UA|-|DPR|DNR
Luhansk People's Republic|group|UA|-|LPR|LNR|Lugansk People's Republic
HUR|organisation|UA|@UA|Main Intelligence Directorate|Defence Intelligence of Ukraine|Ukrainian military intelligence
NABU|organisation|UA|@UA|National Anti-Corruption Bureau
Ukroboronprom|organisation|UA|-
Right Sector|group|UA|-
Freedom of Russia Legion|group|RU|-
Georgian Dream|organisation|GE|-
United National Movement|organisation|GE|-
AK Party|organisation|TR|-|AKP|Justice and Development Party
Republican People's Party|organisation|TR|-|CHP
HDP|organisation|TR|-|Peoples' Democratic Party|DEM Party
Grey Wolves|group|TR|-
Turkish Armed Forces|armed_force|TR|@TR
Basij|armed_force|IR|Revolutionary Guards
Guardian Council|government|IR|@IR
Assembly of Experts|government|IR|@IR
Atomic Energy Organization of Iran|organisation|IR|@IR|AEOI
Popular Mobilization Forces|armed_force|IQ|@IQ|PMF|Hashd al-Shaabi|Popular Mobilisation Forces
Kataib Hezbollah|group|IQ|-|Kata'ib Hezbollah
Peshmerga|armed_force|IQ|-
Kurdistan Regional Government|government|IQ|-|KRG
Sadrist Movement|organisation|IQ|-
Syrian National Army|group|SY|-|SNA
Syrian Arab Army|armed_force|SY|@SY
Ahrar al-Sham|group|SY|-
Lebanese Armed Forces|armed_force|LB|@LB
Amal Movement|organisation|LB|-|Amal
UNIFIL|organisation|-|United Nations
UNDOF|organisation|-|United Nations
MONUSCO|organisation|-|United Nations
MINUSMA|organisation|-|United Nations
UNMISS|organisation|-|United Nations
UNITAD|organisation|-|United Nations
UN Women|organisation|-|United Nations
UNFPA|organisation|-|United Nations
UNODC|organisation|-|United Nations
UNCTAD|organisation|-|United Nations
UNEP|organisation|-|United Nations
UN-Habitat|organisation|-|United Nations
UNAIDS|organisation|-|United Nations
IPCC|organisation|-|United Nations
World Meteorological Organization|organisation|-|United Nations|WMO
International Maritime Organization|organisation|-|United Nations|IMO
International Civil Aviation Organization|organisation|-|United Nations|ICAO
International Telecommunication Union|organisation|-|United Nations|ITU
International Energy Agency|organisation|-|-|IEA
International Organization of Turkic States|organisation|-|-|Organization of Turkic States
International Federation of Red Cross and Red Crescent Societies|organisation|-|-|IFRC
Palestinian Red Crescent Society|organisation|PS|-|Palestine Red Crescent
Magen David Adom|organisation|IL|-
B'Tselem|organisation|IL|-
Peace Now|organisation|IL|-
COGAT|organisation|IL|Israel Defense Forces
Gaza health ministry|government|PS|-|Hamas-run health ministry|Gaza's health ministry
Qassam Brigades|group|PS|Hamas|Izz ad-Din al-Qassam Brigades|al-Qassam Brigades
Popular Front for the Liberation of Palestine|group|PS|-|PFLP
Al-Aqsa Martyrs Brigades|group|PS|-
Southern Transitional Council|group|YE|-|STC
Presidential Leadership Council|government|YE|-
al-Qaeda in the Arabian Peninsula|group|YE|al Qaeda|AQAP
Al-Qaeda in the Islamic Maghreb|group|-|al Qaeda|AQIM
JNIM|group|ML|al Qaeda|Jama'at Nusrat al-Islam wal-Muslimin
ISWAP|group|NG|Islamic State|Islamic State West Africa Province
Islamic State Khorasan|group|AF|Islamic State|ISIS-K|Islamic State-Khorasan|IS-K|ISKP
Islamic State in the Greater Sahara|group|-|Islamic State|ISGS
Ansaru|group|NG|-
Indigenous People of Biafra|group|NG|-|IPOB
Allied Democratic Forces|group|CD|-|ADF
CODECO|group|CD|-
FDLR|group|CD|-|Democratic Forces for the Liberation of Rwanda
Mai-Mai|group|CD|-
Congo River Alliance|group|CD|-
Seleka|group|CF|-
Anti-balaka|group|CF|-|anti-balaka
Coalition of Patriots for Change|group|CF|-
Oromo Liberation Army|group|ET|-|OLA
Fano|group|ET|-|Fano militia
Ethiopian National Defence Force|armed_force|ET|@ET|ENDF
Sudan Liberation Movement|group|SD|-
SPLM-N|group|SD|-|Sudan People's Liberation Movement-North
Sudanese Armed Forces|armed_force|SD|@SD|SAF
SPLM-IO|group|SS|-
Renamo|group|MZ|-|RENAMO
Frelimo|organisation|MZ|-|FRELIMO
MPLA|organisation|AO|-
UNITA|organisation|AO|-
ZANU-PF|organisation|ZW|-|Zanu-PF
Democratic Alliance|organisation|ZA|-
Economic Freedom Fighters|organisation|ZA|-|EFF
uMkhonto weSizwe|organisation|ZA|-
Polisario Front|group|EH|-|Polisario
Libyan National Army|armed_force|LY|-|LNA
Ennahda|organisation|TN|-
Tehrik-e-Taliban Pakistan|group|PK|-|TTP|Pakistani Taliban
Balochistan Liberation Army|group|PK|-|BLA
Pakistan Tehreek-e-Insaf|organisation|PK|-|Tehreek-e-Insaf
Pakistan Muslim League|organisation|PK|-|PML-N
Hizbul Mujahideen|group|IN|-
Research and Analysis Wing|organisation|IN|@IN
Central Bureau of Investigation|organisation|IN|@IN
Indian Space Research Organisation|organisation|IN|@IN|ISRO
Reserve Bank of India|organisation|IN|-|RBI
Border Security Force|armed_force|IN|@IN|BSF
Aam Aadmi Party|organisation|IN|-
Shiv Sena|organisation|IN|-
Awami League|organisation|BD|-
Bangladesh Nationalist Party|organisation|BD|-|BNP
Rapid Action Battalion|armed_force|BD|@BD
Arakan Army|group|MM|-
Kachin Independence Army|group|MM|-
Karen National Union|group|MM|-|KNU
Karen National Liberation Army|group|MM|-|KNLA
Ta'ang National Liberation Army|group|MM|-|TNLA
National Unity Government|government|MM|-
People's Defence Force|group|MM|-
Arakan Rohingya Salvation Army|group|MM|-|ARSA
Tatmadaw|armed_force|MM|@MM
National League for Democracy|organisation|MM|-|NLD
Pheu Thai|organisation|TH|-|Pheu Thai Party
Move Forward Party|organisation|TH|-|Move Forward
New People's Army|group|PH|-
Moro Islamic Liberation Front|group|PH|-|MILF
Jemaah Islamiyah|group|ID|-
West Papua National Liberation Army|group|ID|-|TPNPB
Viet Cong|group|VN|-
Khmer Rouge|group|KH|-
Communist Party of Vietnam|organisation|VN|-
Workers' Party of Korea|organisation|KP|-
People Power Party|organisation|KR|-
Democratic Party of Korea|organisation|KR|-
Joint Chiefs of Staff of South Korea|armed_force|KR|@KR|South Korean Joint Chiefs of Staff
Liberal Democratic Party|organisation|JP|-|LDP
Japan Self-Defense Forces|armed_force|JP|@JP|Self-Defense Forces|Self-Defence Forces
Bank of Japan|organisation|JP|-|BOJ
People's Bank of China|organisation|CN|-|PBOC
Central Military Commission|government|CN|@CN
Taiwan Affairs Office|government|CN|@CN
China Coast Guard|armed_force|CN|@CN|Chinese Coast Guard
Eastern Theater Command|armed_force|CN|People's Liberation Army|Eastern Theatre Command
Falun Gong|group|CN|-
World Uyghur Congress|organisation|-|-
Philippine Coast Guard|armed_force|PH|@PH
Royal Canadian Mounted Police|organisation|CA|@CA|RCMP|Mounties
Canadian Security Intelligence Service|organisation|CA|@CA|CSIS
Liberal Party of Canada|organisation|CA|-
New Democratic Party|organisation|CA|-|NDP
Bloc Quebecois|organisation|CA|-|Bloc Québécois
Global Affairs Canada|government|CA|@CA
Australian Federal Police|organisation|AU|@AU
Australian Security Intelligence Organisation|organisation|AU|@AU|ASIO
Australian Defence Force|armed_force|AU|@AU
Reserve Bank of Australia|organisation|AU|-
Morena|organisation|MX|-
Sinaloa Cartel|group|MX|-|Sinaloa cartel
Jalisco New Generation Cartel|group|MX|-|CJNG|Jalisco cartel
Gulf Cartel|group|MX|-|Gulf cartel
Los Zetas|group|MX|-|Zetas
Pemex|organisation|MX|-
MS-13|group|SV|-|Mara Salvatrucha
Tren de Aragua|group|VE|-
PDVSA|organisation|VE|-
Clan del Golfo|group|CO|-|Gulf Clan
Shining Path|group|PE|-
Sandinistas|organisation|NI|-|Sandinista National Liberation Front
Petrobras|organisation|BR|-
Mercosur|organisation|-|-
CARICOM|organisation|-|-|Caricom|Caribbean Community
CELAC|organisation|-|-
East African Community|organisation|-|-|EAC
SADC|organisation|-|-|Southern African Development Community
IGAD|organisation|-|-|Intergovernmental Authority on Development
Alliance of Sahel States|organisation|-|-
African Development Bank|organisation|-|-|AfDB
Africa CDC|organisation|-|African Union
European Investment Bank|organisation|-|European Union|EIB
Europol|organisation|-|European Union
European Medicines Agency|organisation|-|European Union|EMA
European Bank for Reconstruction and Development|organisation|-|-|EBRD
Visegrad Group|organisation|-|-|Visegrad Four
AUKUS|organisation|-|-
Commonwealth of Independent States|organisation|-|-
Eurasian Economic Union|organisation|-|-|EAEU
Bank for International Settlements|organisation|-|-
Financial Action Task Force|organisation|-|-|FATF
World Anti-Doping Agency|organisation|-|-|WADA
Committee to Protect Journalists|organisation|-|-|CPJ
Reporters Without Borders|organisation|-|-
International Crisis Group|organisation|-|-
Norwegian Refugee Council|organisation|NO|-|NRC
International Rescue Committee|organisation|-|-|IRC
World Central Kitchen|organisation|US|-
Mercy Corps|organisation|US|-
Open Society Foundations|organisation|US|-
Chatham House|organisation|GB|-
Royal United Services Institute|organisation|GB|-|RUSI
Brookings Institution|organisation|US|-
RAND|organisation|US|-|RAND Corporation
Stockholm International Peace Research Institute|organisation|SE|-|SIPRI
Bellingcat|organisation|NL|-
WikiLeaks|organisation|-|-|Wikileaks
Drug Enforcement Administration|organisation|US|Justice Department|DEA
Bureau of Alcohol, Tobacco, Firearms and Explosives|organisation|US|Justice Department|ATF
Cybersecurity and Infrastructure Security Agency|organisation|US|Department of Homeland Security|CISA
Transportation Security Administration|organisation|US|Department of Homeland Security|TSA
Customs and Border Protection|organisation|US|Department of Homeland Security|CBP
National Transportation Safety Board|organisation|US|@US|NTSB
Federal Aviation Administration|organisation|US|Department of Transportation|FAA
Federal Trade Commission|organisation|US|@US|FTC
National Oceanic and Atmospheric Administration|organisation|US|Department of Commerce|NOAA
National Hurricane Center|organisation|US|National Oceanic and Atmospheric Administration
Congressional Budget Office|organisation|US|US Congress|CBO
Census Bureau|organisation|US|Department of Commerce|U.S. Census Bureau
Office of Foreign Assets Control|organisation|US|Treasury Department|OFAC
US Africa Command|armed_force|US|Pentagon|AFRICOM|U.S. Africa Command
US Indo-Pacific Command|armed_force|US|Pentagon|Indo-Pacific Command|INDOPACOM
US European Command|armed_force|US|Pentagon|EUCOM
US Space Force|armed_force|US|Pentagon|Space Force
New York Police Department|organisation|US|-|NYPD
Los Angeles Police Department|organisation|US|-|LAPD
American Civil Liberties Union|organisation|US|-|ACLU
NAACP|organisation|US|-
Ku Klux Klan|group|US|-|KKK
Proud Boys|group|US|-
Black Lives Matter|group|US|-
Planned Parenthood|organisation|US|-
UAW|organisation|US|-|United Auto Workers
Scottish Parliament|government|GB|@GB
Reform UK|organisation|GB|-
Democratic Unionist Party|organisation|GB|-|DUP
Plaid Cymru|organisation|GB|-
Extinction Rebellion|group|GB|-
Just Stop Oil|group|GB|-
Fine Gael|organisation|IE|-
Fianna Fail|organisation|IE|-|Fianna Fáil
France Unbowed|organisation|FR|-|La France Insoumise
Law and Justice|organisation|PL|-|PiS
Civic Platform|organisation|PL|-
Fidesz|organisation|HU|-
Podemos|organisation|ES|-
ETA|group|ES|-|Eta
Brothers of Italy|organisation|IT|-
Five Star Movement|organisation|IT|-|5-Star Movement
Freedom Party of Austria|organisation|AT|-
Syriza|organisation|GR|-|SYRIZA
Golden Dawn|organisation|GR|-
Kosovo Liberation Army|group|XK|-|KLA
KFOR|organisation|-|NATO
EULEX|organisation|-|European Union
Norwegian Nobel Committee|organisation|NO|-|Nobel Committee
Deutsche Welle|media|DE|-|DW
dpa|media|DE|-|DPA|Deutsche Presse-Agentur
Frankfurter Allgemeine Zeitung|media|DE|-|FAZ
Sueddeutsche Zeitung|media|DE|-|Süddeutsche Zeitung
Die Welt|media|DE|-
Die Zeit|media|DE|-
ARD|media|DE|-
ZDF|media|DE|-
France 24|media|FR|-
Le Figaro|media|FR|-
Mediapart|media|FR|-
BFM TV|media|FR|-|BFMTV
ANSA|media|IT|-
Corriere della Sera|media|IT|-
La Repubblica|media|IT|-
La Stampa|media|IT|-
EFE|media|ES|-
El Mundo|media|ES|-
La Vanguardia|media|ES|-
Lusa|media|PT|-
ANP|media|NL|-
De Telegraaf|media|NL|-
Belga|media|BE|-
APA|media|AT|-
Der Standard|media|AT|-
Keystone-SDA|media|CH|-
Neue Zuercher Zeitung|media|CH|-|Neue Zürcher Zeitung|NZZ
Gazeta Wyborcza|media|PL|-
CTK|media|CZ|-
MTI|media|HU|-
NTB|media|NO|-
Dagens Nyheter|media|SE|-
Aftonbladet|media|SE|-
Ritzau|media|DK|-
Politiken|media|DK|-
Yle|media|FI|-|YLE
Helsingin Sanomat|media|FI|-
Delfi|media|LT|-
Kathimerini|media|GR|-
Tanjug|media|RS|-
BelTA|media|BY|-|Belta
Nexta|media|BY|-
Kommersant|media|RU|-
Novaya Gazeta|media|RU|-
Meduza|media|RU|-
Izvestia|media|RU|-
Rossiya 1|media|RU|-
Dozhd|media|RU|-|TV Rain
Ukrainska Pravda|media|UA|-
Suspilne|media|UA|-
TRT World|media|TR|-|TRT
Daily Sabah|media|TR|-
Cumhuriyet|media|TR|-
Tasnim|media|IR|-|Tasnim news agency
Mehr news agency|media|IR|-
Press TV|media|IR|-
Iran International|media|GB|-
WAFA|media|PS|-|Wafa
Times of Israel|media|IL|-|The Times of Israel
Yedioth Ahronoth|media|IL|-|Ynet
Channel 12|media|IL|-
Al-Manar|media|LB|-|al-Manar
Al Mayadeen|media|LB|-
National News Agency|media|LB|-
Al-Masirah|media|YE|-|al-Masirah
Saudi Press Agency|media|SA|-
WAM|media|AE|-
Gulf News|media|AE|-
Al-Ahram|media|EG|-
Premium Times|media|NG|-
Daily Nation|media|KE|-
Daily Monitor|media|UG|-
News24|media|ZA|-
SABC|media|ZA|-
Mail & Guardian|media|ZA|-
Addis Standard|media|ET|-
Sudan Tribune|media|SD|-
Hindustan Times|media|IN|-
The Hindu|media|IN|-
Indian Express|media|IN|-|The Indian Express
NDTV|media|IN|-
ANI|media|IN|-
Geo News|media|PK|-
Daily Star|media|BD|-|The Daily Star
TOLOnews|media|AF|-|Tolo News
Khaama Press|media|AF|-
Irrawaddy|media|MM|-|The Irrawaddy
Myanmar Now|media|MM|-
Bangkok Post|media|TH|-
VnExpress|media|VN|-
Straits Times|media|SG|-|The Straits Times
Channel NewsAsia|media|SG|-|CNA
Jakarta Post|media|ID|-|The Jakarta Post
Bernama|media|MY|-
Philippine Daily Inquirer|media|PH|-
Rappler|media|PH|-
Focus Taiwan|media|TW|-
Taipei Times|media|TW|-
Asahi Shimbun|media|JP|-|Asahi
Yomiuri Shimbun|media|JP|-|Yomiuri
Nikkei|media|JP|-
Jiji Press|media|JP|-|Jiji
Rodong Sinmun|media|KP|-
Chosun Ilbo|media|KR|-
Korea Herald|media|KR|-
CCTV|media|CN|-|China Central Television
CGTN|media|CN|-
China Daily|media|CN|-
Caixin|media|CN|-
The Age|media|AU|-
Australian Broadcasting Corporation|media|AU|-
Radio New Zealand|media|NZ|-|RNZ
New Zealand Herald|media|NZ|-
Canadian Press|media|CA|-|The Canadian Press
CTV News|media|CA|-|CTV
National Post|media|CA|-
El Universal|media|MX|-
Reforma|media|MX|-
Milenio|media|MX|-
O Globo|media|BR|-
Folha de S. Paulo|media|BR|-|Folha
Clarin|media|AR|-|Clarín
La Nacion|media|AR|-|La Nación
El Tiempo|media|CO|-
El Mercurio|media|CL|-
El Comercio|media|PE|-
Prensa Latina|media|CU|-
Granma|media|CU|-
UPI|media|US|-|United Press International
Axios|media|US|-
ProPublica|media|US|-
New Yorker|media|US|-|The New Yorker
Newsweek|media|US|-
CNBC|media|US|-
Breitbart|media|US|-|Breitbart News
HuffPost|media|US|-|Huffington Post
The Hill|media|US|-
Foreign Policy|media|US|-
The Independent|media|GB|-
Daily Mirror|media|GB|-
Evening Standard|media|GB|-
Press Association|media|GB|-|PA Media
ITV News|media|GB|-|ITV
Channel 4 News|media|GB|-
Irish Times|media|IE|-|The Irish Times
RTE|media|IE|-|RTÉ
Instagram|media|US|-
YouTube|media|US|-
TikTok|media|CN|-
WhatsApp|media|US|-
Truth Social|media|US|-
Reddit|media|US|-
Weibo|media|CN|-
WeChat|media|CN|-
VKontakte|media|RU|-|VK
Alibaba|organisation|CN|-
Tencent|organisation|CN|-
ByteDance|organisation|CN|-
BYD|organisation|CN|-
Evergrande|organisation|CN|-
Foxconn|organisation|TW|-
TSMC|organisation|TW|-|Taiwan Semiconductor Manufacturing
Nvidia|organisation|US|-
OpenAI|organisation|US|-
Meta Platforms|organisation|US|-
Intel|organisation|US|-
IBM|organisation|US|-
Pfizer|organisation|US|-
Moderna|organisation|US|-
AstraZeneca|organisation|GB|-
Novo Nordisk|organisation|DK|-
Roche|organisation|CH|-
Nestle|organisation|CH|-|Nestlé
Glencore|organisation|CH|-
UBS|organisation|CH|-
Credit Suisse|organisation|CH|-
Deutsche Bank|organisation|DE|-
Lufthansa|organisation|DE|-
Rheinmetall|organisation|DE|-
BMW|organisation|DE|-
Renault|organisation|FR|-
TotalEnergies|organisation|FR|-
BNP Paribas|organisation|FR|-
Air France|organisation|FR|-
Eni|organisation|IT|-|ENI
Stellantis|organisation|NL|-
ASML|organisation|NL|-
Ryanair|organisation|IE|-
Equinor|organisation|NO|-
Ericsson|organisation|SE|-
Saab|organisation|SE|-
Nokia|organisation|FI|-
HSBC|organisation|GB|-
Barclays|organisation|GB|-
Rio Tinto|organisation|GB|-
BAE Systems|organisation|GB|-
Rolls-Royce|organisation|GB|-
Lukoil|organisation|RU|-
Sberbank|organisation|RU|-
Aeroflot|organisation|RU|-
Norilsk Nickel|organisation|RU|-|Nornickel
Raytheon|organisation|US|-|RTX
Northrop Grumman|organisation|US|-
General Dynamics|organisation|US|-
Chevron|organisation|US|-
Halliburton|organisation|US|-
JPMorgan Chase|organisation|US|-|JPMorgan|JP Morgan
Morgan Stanley|organisation|US|-
Citigroup|organisation|US|-
BlackRock|organisation|US|-
Walmart|organisation|US|-
Starbucks|organisation|US|-
McDonald's|organisation|US|-
Coca-Cola|organisation|US|-
Nike|organisation|US|-
Netflix|organisation|US|-
Disney|organisation|US|-|Walt Disney
Delta Air Lines|organisation|US|-
United Airlines|organisation|US|-
American Airlines|organisation|US|-
Toshiba|organisation|JP|-
Nissan|organisation|JP|-
Honda|organisation|JP|-
Sony|organisation|JP|-
SoftBank|organisation|JP|-
Hyundai|organisation|KR|-
Tata|organisation|IN|-|Tata Group
Adani Group|organisation|IN|-|Adani
Reliance Industries|organisation|IN|-
Qatar Airways|organisation|QA|-
QatarEnergy|organisation|QA|-
Turkish Airlines|organisation|TR|-
Baykar|organisation|TR|-
Maersk|organisation|DK|-
Qantas|organisation|AU|-
BHP|organisation|AU|-
Embraer|organisation|BR|-
Diet of Japan|government|JP|@JP|National Diet
Moncloa Palace|government|ES|@ES
Miraflores Palace|government|VE|@VE
Eskom|organisation|ZA|-`;
