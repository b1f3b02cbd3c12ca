/**
 * People of public life whom a report may name by surname alone, with the office that they are best known for. General
 * knowledge as of 2024; an office names its holder, not a date. One a line: `name|role|country|f or m|further names`, where
 * "^" opens a name that stands for the person only when nobody else in the report has it (a bare surname).
 */
export const PUBLIC_FIGURES = `\
Xi Jinping|president of China|CN|m|Xi
Vladimir Putin|president of Russia|RU|m|Putin|Vladimir Vladimirovich Putin
Volodymyr Zelenskiy|president of Ukraine|UA|m|Zelenskiy|Zelensky|Zelenskyy|Volodymyr Zelensky|Volodymyr Zelenskyy
Joe Biden|president of the United States|US|m|Biden|Joseph Biden|Joseph R. Biden
Donald Trump|president of the United States|US|m|Trump|Donald J. Trump
Barack Obama|president of the United States|US|m|Obama
George W. Bush|president of the United States|US|m|George Bush|^Bush
Bill Clinton|president of the United States|US|m|President Clinton
Hillary Clinton|US secretary of state|US|f|Hillary Rodham Clinton|^Clinton
Kamala Harris|vice president of the United States|US|f|^Harris
Mike Pence|vice president of the United States|US|m|^Pence
Antony Blinken|US secretary of state|US|m|Blinken
Lloyd Austin|US secretary of defense|US|m|^Austin
Janet Yellen|US treasury secretary|US|f|Yellen
Jake Sullivan|US national security adviser|US|m|^Sullivan
John Kirby|US national security spokesperson|US|m|^Kirby
Karine Jean-Pierre|White House press secretary|US|f|Jean-Pierre
John Kerry|US secretary of state|US|m|^Kerry
Mike Pompeo|US secretary of state|US|m|Pompeo
Rex Tillerson|US secretary of state|US|m|Tillerson
Jim Mattis|US secretary of defense|US|m|James Mattis|Mattis
Nancy Pelosi|speaker of the US House of Representatives|US|f|Pelosi
Kevin McCarthy|speaker of the US House of Representatives|US|m|^McCarthy
Mitch McConnell|US Senate Republican leader|US|m|McConnell
Chuck Schumer|US Senate Democratic leader|US|m|Schumer
Paul Ryan|speaker of the US House of Representatives|US|m|^Ryan
Bernie Sanders|US senator|US|m|^Sanders
Elizabeth Warren|US senator|US|f|^Warren
Ted Cruz|US senator|US|m|^Cruz
Marco Rubio|US senator|US|m|Rubio
John McCain|US senator|US|m|McCain
Lindsey Graham|US senator|US|m|^Graham
Mitt Romney|US senator|US|m|Romney
Jeb Bush|governor of Florida|US|m
Ron DeSantis|governor of Florida|US|m|DeSantis
Nikki Haley|US ambassador to the United Nations|US|f|^Haley
Gavin Newsom|governor of California|US|m|Newsom
Greg Abbott|governor of Texas|US|m|^Abbott
Ben Carson|US housing secretary|US|m|^Carson
Chris Christie|governor of New Jersey|US|m|^Christie
John Kasich|governor of Ohio|US|m|Kasich
Tim Kaine|US senator|US|m|Kaine
Rand Paul|US senator|US|m
James Comey|director of the FBI|US|m|Comey
Loretta Lynch|US attorney general|US|f
William Barr|US attorney general|US|m
Merrick Garland|US attorney general|US|m|^Garland
Jerome Powell|chair of the Federal Reserve|US|m|^Powell
Mark Milley|chairman of the US Joint Chiefs of Staff|US|m|Milley
Rishi Sunak|prime minister of the United Kingdom|GB|m|Sunak
Keir Starmer|prime minister of the United Kingdom|GB|m|Starmer
Boris Johnson|prime minister of the United Kingdom|GB|m|^Johnson
Liz Truss|prime minister of the United Kingdom|GB|f|Truss
Theresa May|prime minister of the United Kingdom|GB|f|Mrs May|Mrs. May
David Cameron|prime minister of the United Kingdom|GB|m|^Cameron
Tony Blair|prime minister of the United Kingdom|GB|m|^Blair
Gordon Brown|prime minister of the United Kingdom|GB|m
Jeremy Corbyn|leader of the Labour Party|GB|m|Corbyn
Nigel Farage|leader of the UK Independence Party|GB|m|Farage
James Cleverly|British foreign secretary|GB|m|Cleverly
Ben Wallace|British defence secretary|GB|m|^Wallace
Nicola Sturgeon|first minister of Scotland|GB|f|Sturgeon
Queen Elizabeth II|queen of the United Kingdom|GB|f|Queen Elizabeth
King Charles III|king of the United Kingdom|GB|m|King Charles|Prince Charles
Emmanuel Macron|president of France|FR|m|Macron
Francois Hollande|president of France|FR|m|Hollande
Nicolas Sarkozy|president of France|FR|m|Sarkozy
Marine Le Pen|leader of the National Rally|FR|f|Le Pen
Elisabeth Borne|prime minister of France|FR|f|Borne
Catherine Colonna|foreign minister of France|FR|f|Colonna
Olaf Scholz|chancellor of Germany|DE|m|Scholz
Angela Merkel|chancellor of Germany|DE|f|Merkel
Friedrich Merz|chancellor of Germany|DE|m|Merz
Annalena Baerbock|foreign minister of Germany|DE|f|Baerbock
Boris Pistorius|defence minister of Germany|DE|m|Pistorius
Frank-Walter Steinmeier|president of Germany|DE|m|Steinmeier
Giorgia Meloni|prime minister of Italy|IT|f|Meloni
Mario Draghi|prime minister of Italy|IT|m|Draghi
Matteo Renzi|prime minister of Italy|IT|m|Renzi
Silvio Berlusconi|prime minister of Italy|IT|m|Berlusconi
Pedro Sanchez|prime minister of Spain|ES|m|^Sanchez
Mariano Rajoy|prime minister of Spain|ES|m|Rajoy
Carles Puigdemont|president of Catalonia|ES|m|Puigdemont
Mark Rutte|prime minister of the Netherlands|NL|m|Rutte
Geert Wilders|leader of the Party for Freedom|NL|m|Wilders
Alexander De Croo|prime minister of Belgium|BE|m|De Croo
Viktor Orban|prime minister of Hungary|HU|m|Orban|Orbán
Peter Szijjarto|foreign minister of Hungary|HU|m|Szijjarto
Andrzej Duda|president of Poland|PL|m|Duda
Mateusz Morawiecki|prime minister of Poland|PL|m|Morawiecki
Donald Tusk|prime minister of Poland|PL|m|Tusk
Mariusz Blaszczak|defence minister of Poland|PL|m|Blaszczak
Petr Pavel|president of the Czech Republic|CZ|m
Zuzana Caputova|president of Slovakia|SK|f|Caputova
Robert Fico|prime minister of Slovakia|SK|m|Fico
Klaus Iohannis|president of Romania|RO|m|Iohannis
Maia Sandu|president of Moldova|MD|f|Sandu
Alexander Lukashenko|president of Belarus|BY|m|Lukashenko|Aleksandr Lukashenko
Gitanas Nauseda|president of Lithuania|LT|m|Nauseda
Kaja Kallas|prime minister of Estonia|EE|f|Kallas
Sanna Marin|prime minister of Finland|FI|f
Sauli Niinisto|president of Finland|FI|m|Niinisto
Ulf Kristersson|prime minister of Sweden|SE|m|Kristersson
Mette Frederiksen|prime minister of Denmark|DK|f|Frederiksen
Aleksandar Vucic|president of Serbia|RS|m|Vucic
Albin Kurti|prime minister of Kosovo|XK|m|Kurti
Kyriakos Mitsotakis|prime minister of Greece|GR|m|Mitsotakis
Alexis Tsipras|prime minister of Greece|GR|m|Tsipras
Recep Tayyip Erdogan|president of Turkey|TR|m|Tayyip Erdogan|Erdogan|Erdoğan|Recep Tayyip Erdoğan
Mevlut Cavusoglu|foreign minister of Turkey|TR|m|Cavusoglu
Hulusi Akar|defence minister of Turkey|TR|m|Akar
Binali Yildirim|prime minister of Turkey|TR|m|Yildirim
Fethullah Gulen|cleric|TR|m|Gulen
Sergei Lavrov|foreign minister of Russia|RU|m|Lavrov|Sergey Lavrov
Sergei Shoigu|defence minister of Russia|RU|m|Shoigu|Sergey Shoigu
Valery Gerasimov|chief of the Russian General Staff|RU|m|Gerasimov
Dmitry Peskov|Kremlin spokesman|RU|m|Peskov
Dmitry Medvedev|deputy chairman of Russia's Security Council|RU|m|Medvedev
Maria Zakharova|spokeswoman of the Russian foreign ministry|RU|f|Zakharova
Yevgeny Prigozhin|head of the Wagner group|RU|m|Prigozhin
Ramzan Kadyrov|head of Chechnya|RU|m|Kadyrov
Alexei Navalny|Russian opposition leader|RU|m|Navalny|Alexey Navalny
Mikhail Mishustin|prime minister of Russia|RU|m|Mishustin
Vasily Nebenzya|Russian ambassador to the United Nations|RU|m|Nebenzya|Vassily Nebenzia|Nebenzia
Sergei Aksyonov|Russian-installed head of Crimea|RU|m|Aksyonov
Mikhail Razvozhayev|Russian-installed governor of Sevastopol|RU|m|Razvozhayev|Razvozhaev
Denis Pushilin|Russian-installed head of Donetsk|RU|m|Pushilin
Mikhail Gorbachev|leader of the Soviet Union|RU|m|Gorbachev
Boris Yeltsin|president of Russia|RU|m|Yeltsin
Vladimir Lenin|leader of the Soviet Union|RU|m|Lenin
Joseph Stalin|leader of the Soviet Union|RU|m|Stalin
Dmytro Kuleba|foreign minister of Ukraine|UA|m|Kuleba
Oleksii Reznikov|defence minister of Ukraine|UA|m|Reznikov|Oleksiy Reznikov
Rustem Umerov|defence minister of Ukraine|UA|m|Umerov
Denys Shmyhal|prime minister of Ukraine|UA|m|Shmyhal
Valeriy Zaluzhnyi|commander-in-chief of Ukraine's armed forces|UA|m|Zaluzhnyi|Zaluzhny|Valerii Zaluzhnyi|Valery Zaluzhny
Oleksandr Syrskyi|commander of Ukraine's ground forces|UA|m|Syrskyi|Syrskyy|Oleksandr Syrskiy
Andriy Yermak|head of Ukraine's presidential office|UA|m|Yermak
Mykhailo Podolyak|adviser to Ukraine's president|UA|m|Podolyak
Hanna Maliar|deputy defence minister of Ukraine|UA|f|Maliar|Hanna Malyar|Malyar
Oleksiy Danilov|secretary of Ukraine's security council|UA|m|Danilov
Yuriy Ihnat|spokesman of Ukraine's air force|UA|m|Ihnat|Yuri Ihnat
Kyrylo Budanov|head of Ukraine's military intelligence|UA|m|Budanov
Vitali Klitschko|mayor of Kyiv|UA|m|Klitschko|Vitaliy Klitschko
Petro Poroshenko|president of Ukraine|UA|m|Poroshenko
Viktor Yanukovich|president of Ukraine|UA|m|Yanukovich|Viktor Yanukovych|Yanukovych
Yulia Tymoshenko|prime minister of Ukraine|UA|f|Tymoshenko
Li Keqiang|premier of China|CN|m
Li Qiang|premier of China|CN|m
Wang Yi|foreign minister of China|CN|m
Qin Gang|foreign minister of China|CN|m
Wang Wenbin|spokesman of the Chinese foreign ministry|CN|m
Mao Ning|spokeswoman of the Chinese foreign ministry|CN|f
Hu Jintao|president of China|CN|m
Mao Zedong|leader of China|CN|m|Mao
Carrie Lam|chief executive of Hong Kong|HK|f
Tsai Ing-wen|president of Taiwan|TW|f|Tsai
Lai Ching-te|president of Taiwan|TW|m
Ma Ying-jeou|president of Taiwan|TW|m
Dalai Lama|Tibetan spiritual leader|CN|m
Fumio Kishida|prime minister of Japan|JP|m|Kishida
Shinzo Abe|prime minister of Japan|JP|m|Abe
Yoshimasa Hayashi|foreign minister of Japan|JP|m|Hayashi
Yoon Suk Yeol|president of South Korea|KR|m|Yoon Suk-yeol|Yoon
Moon Jae-in|president of South Korea|KR|m|Moon Jae In
Park Geun-hye|president of South Korea|KR|f
Kim Jong Un|leader of North Korea|KP|m|Kim Jong-un|^Kim
Kim Jong Il|leader of North Korea|KP|m|Kim Jong-il
Kim Yo Jong|sister of North Korea's leader|KP|f|Kim Yo-jong
Narendra Modi|prime minister of India|IN|m|Modi
Subrahmanyam Jaishankar|foreign minister of India|IN|m|Jaishankar
Rahul Gandhi|Indian opposition leader|IN|m
Imran Khan|prime minister of Pakistan|PK|m
Shehbaz Sharif|prime minister of Pakistan|PK|m|Shahbaz Sharif
Nawaz Sharif|prime minister of Pakistan|PK|m
Pervez Musharraf|president of Pakistan|PK|m|Musharraf
Sheikh Hasina|prime minister of Bangladesh|BD|f|Hasina
Ranil Wickremesinghe|president of Sri Lanka|LK|m|Wickremesinghe
Gotabaya Rajapaksa|president of Sri Lanka|LK|m|Rajapaksa
Aung San Suu Kyi|leader of Myanmar|MM|f|Suu Kyi
Min Aung Hlaing|head of Myanmar's junta|MM|m
Joko Widodo|president of Indonesia|ID|m|Widodo|Jokowi
Anwar Ibrahim|prime minister of Malaysia|MY|m|Anwar
Najib Razak|prime minister of Malaysia|MY|m|Najib
Lee Hsien Loong|prime minister of Singapore|SG|m
Ferdinand Marcos Jr|president of the Philippines|PH|m|Ferdinand Marcos Jr.|Ferdinand Marcos|^Marcos
Rodrigo Duterte|president of the Philippines|PH|m|Duterte
Prayuth Chan-ocha|prime minister of Thailand|TH|m|Prayuth
Hun Sen|prime minister of Cambodia|KH|m
Anthony Albanese|prime minister of Australia|AU|m
Scott Morrison|prime minister of Australia|AU|m|^Morrison
Malcolm Turnbull|prime minister of Australia|AU|m|Turnbull
Tony Abbott|prime minister of Australia|AU|m
Julia Gillard|prime minister of Australia|AU|f|Gillard
Kevin Rudd|prime minister of Australia|AU|m|Rudd
Penny Wong|foreign minister of Australia|AU|f
Jacinda Ardern|prime minister of New Zealand|NZ|f|Ardern
Chris Hipkins|prime minister of New Zealand|NZ|m|Hipkins
Justin Trudeau|prime minister of Canada|CA|m|Trudeau
Stephen Harper|prime minister of Canada|CA|m|^Harper
Melanie Joly|foreign minister of Canada|CA|f|Joly
Chrystia Freeland|finance minister of Canada|CA|f|Freeland
Andres Manuel Lopez Obrador|president of Mexico|MX|m|Lopez Obrador|Andrés Manuel López Obrador|López Obrador
Enrique Pena Nieto|president of Mexico|MX|m|Pena Nieto|Enrique Peña Nieto|Peña Nieto
Luiz Inacio Lula da Silva|president of Brazil|BR|m|Lula|Lula da Silva|Luiz Inácio Lula da Silva
Jair Bolsonaro|president of Brazil|BR|m|Bolsonaro
Dilma Rousseff|president of Brazil|BR|f|Rousseff
Alberto Fernandez|president of Argentina|AR|m
Javier Milei|president of Argentina|AR|m|Milei
Cristina Fernandez de Kirchner|president of Argentina|AR|f|Kirchner|Cristina Kirchner
Gabriel Boric|president of Chile|CL|m|Boric
Gustavo Petro|president of Colombia|CO|m|Petro
Juan Manuel Santos|president of Colombia|CO|m
Nicolas Maduro|president of Venezuela|VE|m|Maduro|Nicolás Maduro
Juan Guaido|Venezuelan opposition leader|VE|m|Guaido|Juan Guaidó|Guaidó
Hugo Chavez|president of Venezuela|VE|m|^Chavez|Hugo Chávez
Evo Morales|president of Bolivia|BO|m|^Morales
Fidel Castro|president of Cuba|CU|m|^Castro
Raul Castro|president of Cuba|CU|m|Raúl Castro
Miguel Diaz-Canel|president of Cuba|CU|m|Diaz-Canel
Daniel Ortega|president of Nicaragua|NI|m|^Ortega
Nayib Bukele|president of El Salvador|SV|m|Bukele
Ebrahim Raisi|president of Iran|IR|m|Raisi
Hassan Rouhani|president of Iran|IR|m|Rouhani
Mahmoud Ahmadinejad|president of Iran|IR|m|Ahmadinejad
Ali Khamenei|supreme leader of Iran|IR|m|Khamenei|Ayatollah Ali Khamenei
Hossein Amirabdollahian|foreign minister of Iran|IR|m|Amirabdollahian|Hossein Amir-Abdollahian
Mohammad Javad Zarif|foreign minister of Iran|IR|m|Zarif|Javad Zarif
Qassem Soleimani|Iranian general|IR|m|Soleimani
Benjamin Netanyahu|prime minister of Israel|IL|m|Netanyahu
Yoav Gallant|defence minister of Israel|IL|m|Gallant
Benny Gantz|Israeli opposition leader|IL|m|Gantz
Yair Lapid|prime minister of Israel|IL|m|Lapid
Naftali Bennett|prime minister of Israel|IL|m
Ariel Sharon|prime minister of Israel|IL|m
Ehud Olmert|prime minister of Israel|IL|m|Olmert
Ehud Barak|prime minister of Israel|IL|m|^Barak
Itamar Ben-Gvir|national security minister of Israel|IL|m|Ben-Gvir
Isaac Herzog|president of Israel|IL|m|Herzog
Mahmoud Abbas|president of the Palestinian Authority|PS|m|^Abbas
Yasser Arafat|Palestinian leader|PS|m|Arafat
Ismail Haniyeh|leader of Hamas|PS|m|Haniyeh
Yahya Sinwar|leader of Hamas in Gaza|PS|m|Sinwar
Hassan Nasrallah|leader of Hezbollah|LB|m|Nasrallah
Bashar al-Assad|president of Syria|SY|m|Bashar Assad|Assad|al-Assad|Bashar al Assad
Saddam Hussein|president of Iraq|IQ|m|Saddam
Haider al-Abadi|prime minister of Iraq|IQ|m|Abadi|al-Abadi
Nouri al-Maliki|prime minister of Iraq|IQ|m|Maliki|al-Maliki
Moqtada al-Sadr|Iraqi cleric|IQ|m|Sadr|al-Sadr|Muqtada al-Sadr
King Abdullah II|king of Jordan|JO|m|King Abdullah
King Salman|king of Saudi Arabia|SA|m|King Salman bin Abdulaziz
Mohammed bin Salman|crown prince of Saudi Arabia|SA|m|Crown Prince Mohammed bin Salman|MbS
Jamal Khashoggi|Saudi journalist|SA|m|Khashoggi
Osama bin Laden|leader of al Qaeda|SA|m|bin Laden|Bin Laden|Osama Bin Laden
Abdel Fattah al-Sisi|president of Egypt|EG|m|Sisi|al-Sisi|Abdel Fattah el-Sissi|el-Sissi|Abdel-Fattah el-Sissi
Hosni Mubarak|president of Egypt|EG|m|Mubarak
Mohamed Morsi|president of Egypt|EG|m|Morsi|Mohammed Morsi|Mursi
Muammar Gaddafi|leader of Libya|LY|m|Gaddafi|Moammar Gadhafi|Gadhafi|Qaddafi|Muammar Qaddafi
Khalifa Haftar|commander of the Libyan National Army|LY|m|Haftar
Kais Saied|president of Tunisia|TN|m|Saied
Omar al-Bashir|president of Sudan|SD|m|Bashir|al-Bashir|Omar Hassan al-Bashir
Abdel Fattah al-Burhan|head of Sudan's army|SD|m|Burhan|al-Burhan
Mohamed Hamdan Dagalo|commander of the Rapid Support Forces|SD|m|Hemedti|Dagalo
Salva Kiir|president of South Sudan|SS|m|Kiir
Abiy Ahmed|prime minister of Ethiopia|ET|m|Abiy
William Ruto|president of Kenya|KE|m|Ruto
Uhuru Kenyatta|president of Kenya|KE|m|Kenyatta
Yoweri Museveni|president of Uganda|UG|m|Museveni
Paul Kagame|president of Rwanda|RW|m|Kagame
Felix Tshisekedi|president of the Democratic Republic of the Congo|CD|m|Tshisekedi
Joseph Kabila|president of the Democratic Republic of the Congo|CD|m|Kabila
Cyril Ramaphosa|president of South Africa|ZA|m|Ramaphosa
Jacob Zuma|president of South Africa|ZA|m|Zuma
Nelson Mandela|president of South Africa|ZA|m|Mandela
Robert Mugabe|president of Zimbabwe|ZW|m|Mugabe
Emmerson Mnangagwa|president of Zimbabwe|ZW|m|Mnangagwa
Muhammadu Buhari|president of Nigeria|NG|m|Buhari
Bola Tinubu|president of Nigeria|NG|m|Tinubu
Goodluck Jonathan|president of Nigeria|NG|m
Macky Sall|president of Senegal|SN|m
Hamid Karzai|president of Afghanistan|AF|m|Karzai
Ashraf Ghani|president of Afghanistan|AF|m|Ghani
Kassym-Jomart Tokayev|president of Kazakhstan|KZ|m|Tokayev
Ilham Aliyev|president of Azerbaijan|AZ|m|Aliyev
Nikol Pashinyan|prime minister of Armenia|AM|m|Pashinyan
Mikheil Saakashvili|president of Georgia|GE|m|Saakashvili
Salome Zourabichvili|president of Georgia|GE|f|Zourabichvili
Antonio Guterres|secretary-general of the United Nations|-|m|Guterres|António Guterres
Ban Ki-moon|secretary-general of the United Nations|-|m|Ban Ki Moon
Kofi Annan|secretary-general of the United Nations|-|m|Annan
Jens Stoltenberg|secretary general of NATO|-|m|Stoltenberg
Ursula von der Leyen|president of the European Commission|-|f|von der Leyen|Von der Leyen
Charles Michel|president of the European Council|-|m
Josep Borrell|foreign policy chief of the European Union|-|m|Borrell
Jean-Claude Juncker|president of the European Commission|-|m|Juncker
Christine Lagarde|president of the European Central Bank|-|f|Lagarde
Kristalina Georgieva|managing director of the International Monetary Fund|-|f|Georgieva
Rafael Grossi|director general of the International Atomic Energy Agency|-|m|Grossi|Rafael Mariano Grossi
Tedros Adhanom Ghebreyesus|director-general of the World Health Organization|-|m|Tedros
Karim Khan|prosecutor of the International Criminal Court|-|m
Pope Francis|pope|VA|m|Pope Benedict XVI|the Pope
Margaret Chan|director-general of the World Health Organization|-|f
Elon Musk|chief executive of Tesla|US|m|Musk
Jeff Bezos|founder of Amazon|US|m|Bezos
Mark Zuckerberg|chief executive of Meta|US|m|Zuckerberg
Bill Gates|founder of Microsoft|US|m
Julian Assange|founder of WikiLeaks|AU|m|Assange
Edward Snowden|former US intelligence contractor|US|m|Snowden
Harvey Weinstein|film producer|US|m|Weinstein
Rupert Murdoch|media owner|US|m|Murdoch
Warren Buffett|investor|US|m|Buffett
George Soros|investor|US|m|Soros`;
