/**
 * Organisations that news copy names without explaining them. General knowledge. One a line:
 * `name|kind|country, or - for none|parent, or - for none|further names`. A parent is another line's name or "@" and a country code
 * for that country's government.
 */
export const ORGANISATIONS = `\
United Nations|organisation|-|-|UN|U.N.
UN Security Council|organisation|-|United Nations|United Nations Security Council|U.N. Security Council|Security Council
UN General Assembly|organisation|-|United Nations|United Nations General Assembly|U.N. General Assembly|General Assembly
UN Human Rights Council|organisation|-|United Nations|United Nations Human Rights Council|U.N. Human Rights Council|Human Rights Council
UNHCR|organisation|-|United Nations|UN High Commissioner for Refugees|United Nations High Commissioner for Refugees|UN refugee agency|U.N. refugee agency
UNICEF|organisation|-|United Nations|United Nations Children's Fund
UNESCO|organisation|-|United Nations
UNRWA|organisation|-|United Nations
UN Development Programme|organisation|-|United Nations|UNDP
OCHA|organisation|-|United Nations|UN Office for the Coordination of Humanitarian Affairs
World Food Programme|organisation|-|United Nations|WFP|World Food Program
World Health Organization|organisation|-|United Nations|WHO|World Health Organisation
Food and Agriculture Organization|organisation|-|United Nations|FAO
International Atomic Energy Agency|organisation|-|United Nations|IAEA
International Labour Organization|organisation|-|United Nations|ILO
International Organization for Migration|organisation|-|United Nations|IOM
International Monetary Fund|organisation|-|-|IMF
World Bank|organisation|-|-
World Trade Organization|organisation|-|-|WTO
International Criminal Court|organisation|-|-|ICC
International Court of Justice|organisation|-|United Nations|ICJ|World Court
International Committee of the Red Cross|organisation|-|-|ICRC|Red Cross
Interpol|organisation|-|-
OPEC|organisation|-|-|OPEC+
OECD|organisation|-|-|Organisation for Economic Co-operation and Development
OSCE|organisation|-|-|Organization for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe
OPCW|organisation|-|-|Organisation for the Prohibition of Chemical Weapons
Group of Seven|organisation|-|-|G7|G-7
Group of Eight|organisation|-|-|G8|G-8
Group of 20|organisation|-|-|G20|G-20
BRICS|organisation|-|-
NATO|organisation|-|-|North Atlantic Treaty Organization|Nato
European Union|organisation|-|-|EU|E.U.
European Commission|organisation|-|European Union
European Council|organisation|-|European Union
European Parliament|organisation|-|European Union
European Central Bank|organisation|-|European Union|ECB
European Court of Human Rights|organisation|-|-
Council of Europe|organisation|-|-
Eurogroup|organisation|-|European Union
Frontex|organisation|-|European Union
African Union|organisation|-|-|AU
Arab League|organisation|-|-|League of Arab States
ASEAN|organisation|-|-|Association of Southeast Asian Nations
APEC|organisation|-|-
ECOWAS|organisation|-|-
Gulf Cooperation Council|organisation|-|-|GCC
Shanghai Cooperation Organisation|organisation|-|-|Shanghai Cooperation Organization|SCO
Collective Security Treaty Organization|organisation|-|-|CSTO
Organization of American States|organisation|-|-|OAS
Organisation of Islamic Cooperation|organisation|-|-|OIC
Asian Development Bank|organisation|-|-|ADB
Amnesty International|organisation|-|-|Amnesty
Human Rights Watch|organisation|-|-|HRW
Medecins Sans Frontieres|organisation|-|-|Médecins Sans Frontières|MSF|Doctors Without Borders
Greenpeace|organisation|-|-
Oxfam|organisation|-|-
Save the Children|organisation|-|-
Syrian Observatory for Human Rights|organisation|SY|-
White Helmets|organisation|SY|-|Syrian Civil Defence
Transparency International|organisation|-|-
FIFA|organisation|-|-
UEFA|organisation|-|-
International Olympic Committee|organisation|-|-|IOC
World Economic Forum|organisation|-|-
Institute for the Study of War|organisation|US|-|ISW
Kremlin|government|RU|@RU
White House|government|US|@US
Pentagon|government|US|@US|Department of Defense|US Department of Defense|U.S. Department of Defense|Defense Department
Downing Street|government|GB|@GB|10 Downing Street|Number 10
Whitehall|government|GB|@GB
Elysee|government|FR|@FR|Élysée|Elysee Palace
Quai d'Orsay|government|FR|@FR
Blue House|government|KR|@KR
State Department|government|US|@US|Department of State|US State Department|U.S. State Department|U.S. Department of State|US Department of State|Foggy Bottom
Treasury Department|government|US|@US|US Treasury|U.S. Treasury|Department of the Treasury|Treasury
Justice Department|government|US|@US|Department of Justice|US Department of Justice|U.S. Department of Justice|DOJ
Department of Homeland Security|government|US|@US|DHS|Homeland Security
Department of Energy|government|US|@US|Energy Department
Department of Agriculture|government|US|@US|USDA|Agriculture Department
Department of Commerce|government|US|@US|Commerce Department
Department of Health and Human Services|government|US|@US|HHS
Department of Education|government|US|@US|Education Department
Department of Transportation|government|US|@US
Department of Labor|government|US|@US|Labor Department
Department of the Interior|government|US|@US|Interior Department
Department of Veterans Affairs|government|US|@US
National Security Council|government|US|@US
FBI|organisation|US|Justice Department|Federal Bureau of Investigation
CIA|organisation|US|@US|Central Intelligence Agency
NSA|organisation|US|Pentagon|National Security Agency
Centers for Disease Control and Prevention|organisation|US|Department of Health and Human Services|CDC|Centers for Disease Control
Food and Drug Administration|organisation|US|Department of Health and Human Services|FDA
Environmental Protection Agency|organisation|US|@US|EPA
Federal Emergency Management Agency|organisation|US|Department of Homeland Security|FEMA
NASA|organisation|US|@US
USAID|organisation|US|@US
Federal Reserve|organisation|US|-|Fed|U.S. Federal Reserve|US Federal Reserve
Securities and Exchange Commission|organisation|US|@US|SEC
Internal Revenue Service|organisation|US|Treasury Department|IRS
Federal Communications Commission|organisation|US|@US|FCC
National Institutes of Health|organisation|US|Department of Health and Human Services|NIH
U.S. Fish and Wildlife Service|organisation|US|Department of the Interior|Fish and Wildlife Service
U.S. Geological Survey|organisation|US|Department of the Interior|USGS|US Geological Survey
National Weather Service|organisation|US|Department of Commerce
Secret Service|organisation|US|Department of Homeland Security|US Secret Service
Border Patrol|organisation|US|Department of Homeland Security|U.S. Border Patrol
Immigration and Customs Enforcement|organisation|US|Department of Homeland Security
US Congress|government|US|@US|U.S. Congress|Congress
US Senate|government|US|US Congress|U.S. Senate|Senate
US House of Representatives|government|US|US Congress|U.S. House of Representatives|House of Representatives|U.S. House|US House
US Supreme Court|government|US|@US|U.S. Supreme Court
Republican Party|organisation|US|-|GOP|Republicans|Republican
Democratic Party|organisation|US|-|Democrats|Democrat
National Rifle Association|organisation|US|-|NRA
US military|armed_force|US|Pentagon|U.S. military|American military
US Army|armed_force|US|Pentagon|U.S. Army
US Navy|armed_force|US|Pentagon|U.S. Navy
US Air Force|armed_force|US|Pentagon|U.S. Air Force
US Marine Corps|armed_force|US|Pentagon|U.S. Marine Corps|Marine Corps|Marines|U.S. Marines|US Marines
US Coast Guard|armed_force|US|Department of Homeland Security|U.S. Coast Guard|Coast Guard
National Guard|armed_force|US|Pentagon|US National Guard|U.S. National Guard
US Central Command|armed_force|US|Pentagon|U.S. Central Command|CENTCOM|Central Command
Joint Chiefs of Staff|armed_force|US|Pentagon
House of Commons|government|GB|@GB
House of Lords|government|GB|@GB
British Foreign Office|government|GB|@GB|Foreign Office|Foreign and Commonwealth Office
British Ministry of Defence|government|GB|@GB|UK Ministry of Defence|Britain's Ministry of Defence
Home Office|government|GB|@GB
National Health Service|organisation|GB|@GB|NHS
Scotland Yard|organisation|GB|@GB|Metropolitan Police|Met Police
Bank of England|organisation|GB|-|BoE
Royal Navy|armed_force|GB|British Ministry of Defence
Royal Air Force|armed_force|GB|British Ministry of Defence|RAF
MI5|organisation|GB|@GB
MI6|organisation|GB|@GB
Conservative Party|organisation|GB|-|Conservatives|Tories|Tory
Labour Party|organisation|GB|-|Labour
Liberal Democrats|organisation|GB|-|Lib Dems
Scottish National Party|organisation|GB|-|SNP
UK Independence Party|organisation|GB|-|UKIP
Sinn Fein|organisation|IE|-|Sinn Féin
Irish Republican Army|group|IE|-|IRA
Bundestag|government|DE|@DE
Bundesbank|organisation|DE|-
Christian Democratic Union|organisation|DE|-|CDU|Christian Democrats
Social Democratic Party|organisation|DE|-|SPD|Social Democrats
Alternative for Germany|organisation|DE|-|AfD
National Rally|organisation|FR|-|National Front
Knesset|government|IL|@IL
Likud|organisation|IL|-
Mossad|organisation|IL|@IL
Shin Bet|organisation|IL|@IL
Israel Defense Forces|armed_force|IL|@IL|Israel Defence Forces|IDF|Israeli military|Israeli army|Israeli Defense Forces
Palestinian Authority|government|PS|@PS
Palestine Liberation Organization|organisation|PS|-|PLO
Fatah|organisation|PS|-
Hamas|group|PS|-
Islamic Jihad|group|PS|-|Palestinian Islamic Jihad
Hezbollah|group|LB|-|Hizbollah|Hizbullah
Houthis|group|YE|-|Houthi|Ansar Allah|Houthi rebels
Taliban|group|AF|-|Taleban
Haqqani network|group|AF|-|Haqqani
Islamic State|group|-|-|ISIS|ISIL|IS|Daesh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|IS group
al Qaeda|group|-|-|al-Qaeda|Al Qaeda|Al-Qaeda|al-Qaida|al Qaida|Al-Qaida
Nusra Front|group|SY|-|al-Nusra Front|Jabhat al-Nusra|Al-Nusra Front
Hayat Tahrir al-Sham|group|SY|-|HTS
Free Syrian Army|group|SY|-|FSA
Syrian Democratic Forces|group|SY|-|SDF
YPG|group|SY|-|People's Protection Units
PKK|group|TR|-|Kurdistan Workers Party|Kurdistan Workers' Party
al Shabaab|group|SO|-|al-Shabaab|Al-Shabaab|al-Shabab|Al Shabaab
Boko Haram|group|NG|-
Lord's Resistance Army|group|UG|-|LRA
M23|group|CD|-
Rapid Support Forces|group|SD|-|RSF
Janjaweed|group|SD|-
Justice and Equality Movement|group|SD|-|JEM
Sudan People's Liberation Army|group|SS|-|SPLA
Tigray People's Liberation Front|group|ET|-|TPLF
FARC|group|CO|-|Revolutionary Armed Forces of Colombia
ELN|group|CO|-|National Liberation Army
Abu Sayyaf|group|PH|-
Lashkar-e-Taiba|group|PK|-|Lashkar-e-Toiba
Jaish-e-Mohammad|group|PK|-|Jaish-e-Mohammed
Tamil Tigers|group|LK|-|LTTE|Liberation Tigers of Tamil Eelam
Muslim Brotherhood|group|EG|-
Revolutionary Guards|armed_force|IR|@IR|Islamic Revolutionary Guard Corps|IRGC|Iran's Revolutionary Guards|Revolutionary Guard|Quds Force
Wagner group|group|RU|-|Wagner|Wagner Group
Azov Regiment|armed_force|UA|@UA|Azov Battalion
Black Sea Fleet|armed_force|RU|Russian armed forces|Black Sea fleet
State Duma|government|RU|@RU|Duma
FSB|organisation|RU|@RU|Federal Security Service
Gazprom|organisation|RU|-
Rosneft|organisation|RU|-
Rosatom|organisation|RU|-
KGB|organisation|RU|-
Verkhovna Rada|government|UA|@UA|Rada
SBU|organisation|UA|@UA|Security Service of Ukraine
State Emergency Service|organisation|UA|@UA|State Emergency Service of Ukraine
Naftogaz|organisation|UA|-
Energoatom|organisation|UA|-
Ukrenergo|organisation|UA|-
General Staff of the Armed Forces of Ukraine|armed_force|UA|Ukrainian armed forces|General Staff of the Ukrainian Armed Forces|General Staff of Ukraine's Armed Forces|Ukrainian General Staff|Ukraine's General Staff
Communist Party of China|organisation|CN|-|Chinese Communist Party|CCP
People's Liberation Army|armed_force|CN|@CN|PLA
National People's Congress|government|CN|@CN
State Council|government|CN|@CN
Kuomintang|organisation|TW|-|KMT
Democratic Progressive Party|organisation|TW|-|DPP
Lok Sabha|government|IN|@IN
Bharatiya Janata Party|organisation|IN|-|BJP
Indian National Congress|organisation|IN|-
Inter-Services Intelligence|organisation|PK|@PK|ISI
African National Congress|organisation|ZA|-|ANC
Parliament|government|-|-
Reuters|media|GB|-|Reuters news agency|Thomson Reuters
Associated Press|media|US|-|AP
Agence France-Presse|media|FR|-|AFP
Xinhua|media|CN|-|Xinhua News Agency|Xinhua news agency
TASS|media|RU|-|Tass|Itar-Tass|TASS news agency
RIA Novosti|media|RU|-|RIA|RIA news agency
Interfax|media|RU|-
RT|media|RU|-|Russia Today
Interfax-Ukraine|media|UA|-
Ukrinform|media|UA|-
Kyiv Independent|media|UA|-
BBC|media|GB|-|British Broadcasting Corporation
Sky News|media|GB|-
Guardian|media|GB|-|The Guardian
Financial Times|media|GB|-
Daily Telegraph|media|GB|-|The Daily Telegraph
Daily Mail|media|GB|-
Sunday Times|media|GB|-|The Sunday Times
Economist|media|GB|-|The Economist
CNN|media|US|-
Fox News|media|US|-|Fox
ABC News|media|US|-|ABC
CBS News|media|US|-|CBS
NBC News|media|US|-|NBC
MSNBC|media|US|-
NPR|media|US|-|National Public Radio
PBS|media|US|-
New York Times|media|US|-|The New York Times
Washington Post|media|US|-|The Washington Post
Wall Street Journal|media|US|-|The Wall Street Journal
USA Today|media|US|-
Los Angeles Times|media|US|-|LA Times
Chicago Tribune|media|US|-
Boston Globe|media|US|-|The Boston Globe
Bloomberg|media|US|-|Bloomberg News
Politico|media|US|-
Voice of America|media|US|-|VOA
Radio Free Europe|media|US|-|Radio Free Europe/Radio Liberty
CBC|media|CA|-|CBC News
Toronto Star|media|CA|-
Globe and Mail|media|CA|-|The Globe and Mail
Al Jazeera|media|QA|-|al Jazeera|Al-Jazeera
Al Arabiya|media|SA|-
Haaretz|media|IL|-
Jerusalem Post|media|IL|-
Anadolu|media|TR|-|Anadolu Agency|Anadolu news agency
Hurriyet|media|TR|-
SANA|media|SY|-|Syrian Arab News Agency
IRNA|media|IR|-
Fars news agency|media|IR|-
KCNA|media|KP|-|Korean Central News Agency
Yonhap|media|KR|-|Yonhap news agency
Kyodo|media|JP|-|Kyodo News
NHK|media|JP|-
Global Times|media|CN|-
People's Daily|media|CN|-
South China Morning Post|media|HK|-
Times of India|media|IN|-|The Times of India
Press Trust of India|media|IN|-|PTI
Dawn|media|PK|-
Sydney Morning Herald|media|AU|-
Der Spiegel|media|DE|-|Spiegel
Bild|media|DE|-
Le Monde|media|FR|-
El Pais|media|ES|-|El País
Telegram|media|-|-
Twitter|media|US|-
Facebook|media|US|-
Google|organisation|US|-
Microsoft|organisation|US|-
Apple|organisation|US|-
Amazon.com|organisation|US|-|Amazon
Tesla|organisation|US|-
Boeing|organisation|US|-
Lockheed Martin|organisation|US|-
Goldman Sachs|organisation|US|-
Exxon Mobil|organisation|US|-|ExxonMobil
General Motors|organisation|US|-|GM
General Electric|organisation|US|-
Huawei|organisation|CN|-
Samsung|organisation|KR|-
Toyota|organisation|JP|-
Airbus|organisation|FR|-
Shell|organisation|GB|-|Royal Dutch Shell
BP|organisation|GB|-
Nord Stream|organisation|-|-
SpaceX|organisation|US|-
Starlink|organisation|US|-
Uber|organisation|US|-
Volkswagen|organisation|DE|-
Siemens|organisation|DE|-
Aramco|organisation|SA|-|Saudi Aramco`;
