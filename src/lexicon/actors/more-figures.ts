/**
 * More people of public life, in the form of public-figures.ts: heads of state and government, foreign and defence ministers,
 * heads of organisations and of armed groups. General knowledge up to 2025; an office names its holder, not a date.
 */
export const MORE_PUBLIC_FIGURES = `\
JD Vance|vice president of the United States|US|m|J.D. Vance|^Vance
Pete Hegseth|defence secretary of the United States|US|m|Hegseth
Scott Bessent|treasury secretary of the United States|US|m|Bessent
Tulsi Gabbard|director of national intelligence of the United States|US|f|Gabbard
Kash Patel|director of the FBI|US|m
Pam Bondi|attorney general of the United States|US|f|Bondi
Kristi Noem|homeland security secretary of the United States|US|f|Noem
Steve Witkoff|special envoy of the United States|US|m|Witkoff
Mike Johnson|speaker of the US House of Representatives|US|m
John Thune|majority leader of the US Senate|US|m|Thune
Hakeem Jeffries|minority leader of the US House of Representatives|US|m
Robert F. Kennedy Jr|health secretary of the United States|US|m|RFK Jr
Karoline Leavitt|White House press secretary|US|f|Leavitt
Linda Thomas-Greenfield|US ambassador to the United Nations|US|f|Thomas-Greenfield
Matthew Miller|State Department spokesman|US|m
Rachel Reeves|chancellor of the exchequer of Britain|GB|f
David Lammy|foreign secretary of Britain|GB|m|Lammy
John Healey|defence secretary of Britain|GB|m
Yvette Cooper|home secretary of Britain|GB|f
Jeremy Hunt|chancellor of the exchequer of Britain|GB|m
Kemi Badenoch|leader of the Conservative Party|GB|f|Badenoch
Grant Shapps|defence secretary of Britain|GB|m|Shapps
Sadiq Khan|mayor of London|GB|m
John Swinney|first minister of Scotland|GB|m|Swinney
Prince William|prince of Wales|GB|m
Prince Harry|duke of Sussex|GB|m
Micheal Martin|prime minister of Ireland|IE|m|Micheál Martin
Leo Varadkar|prime minister of Ireland|IE|m|Varadkar
Simon Harris|prime minister of Ireland|IE|m
Michel Barnier|prime minister of France|FR|m|Barnier
Francois Bayrou|prime minister of France|FR|m|François Bayrou|Bayrou
Sebastien Lecornu|prime minister of France|FR|m|Sébastien Lecornu|Lecornu
Gabriel Attal|prime minister of France|FR|m|Attal
Jean-Noel Barrot|foreign minister of France|FR|m|Jean-Noël Barrot|Barrot
Gerald Darmanin|minister of France|FR|m|Gérald Darmanin|Darmanin
Anne Hidalgo|mayor of Paris|FR|f|Hidalgo
Edouard Philippe|prime minister of France|FR|m|Édouard Philippe
Manuel Valls|prime minister of France|FR|m|Valls
Jean-Luc Melenchon|leader of France Unbowed|FR|m|Jean-Luc Mélenchon|Melenchon|Mélenchon
Johann Wadephul|foreign minister of Germany|DE|m|Wadephul
Robert Habeck|economy minister of Germany|DE|m|Habeck
Christian Lindner|finance minister of Germany|DE|m|Lindner
Alice Weidel|co-leader of Alternative for Germany|DE|f|Weidel
Sergio Mattarella|president of Italy|IT|m|Mattarella
Matteo Salvini|deputy prime minister of Italy|IT|m|Salvini
Antonio Tajani|foreign minister of Italy|IT|m|Tajani
Guido Crosetto|defence minister of Italy|IT|m|Crosetto
Giuseppe Conte|prime minister of Italy|IT|m
Jose Manuel Albares|foreign minister of Spain|ES|m|José Manuel Albares|Albares
Margarita Robles|defence minister of Spain|ES|f
King Felipe VI|king of Spain|ES|m|King Felipe
Luis Montenegro|prime minister of Portugal|PT|m|Luís Montenegro
Antonio Costa|president of the European Council|PT|m|António Costa
Marcelo Rebelo de Sousa|president of Portugal|PT|m
Dick Schoof|prime minister of the Netherlands|NL|m|Schoof
Bart De Wever|prime minister of Belgium|BE|m|De Wever
Luc Frieden|prime minister of Luxembourg|LU|m
Karin Keller-Sutter|president of Switzerland|CH|f|Keller-Sutter
Viola Amherd|president of Switzerland|CH|f|Amherd
Karl Nehammer|chancellor of Austria|AT|m|Nehammer
Christian Stocker|chancellor of Austria|AT|m
Alexander Van der Bellen|president of Austria|AT|m|Van der Bellen
Sebastian Kurz|chancellor of Austria|AT|m
Herbert Kickl|leader of the Freedom Party|AT|m|Kickl
Radoslaw Sikorski|foreign minister of Poland|PL|m|Radosław Sikorski|Sikorski
Wladyslaw Kosiniak-Kamysz|defence minister of Poland|PL|m|Kosiniak-Kamysz
Karol Nawrocki|president of Poland|PL|m|Nawrocki
Jaroslaw Kaczynski|leader of Law and Justice|PL|m|Kaczynski|Kaczyński|Jarosław Kaczyński
Petr Fiala|prime minister of the Czech Republic|CZ|m|Fiala
Andrej Babis|prime minister of the Czech Republic|CZ|m|Andrej Babiš|Babis|Babiš
Jan Lipavsky|foreign minister of the Czech Republic|CZ|m|Lipavsky
Milos Zeman|president of the Czech Republic|CZ|m|Miloš Zeman|Zeman
Peter Pellegrini|president of Slovakia|SK|m|Pellegrini
Tamas Sulyok|president of Hungary|HU|m
Katalin Novak|president of Hungary|HU|f
Peter Magyar|leader of Tisza|HU|m|Péter Magyar
Marcel Ciolacu|prime minister of Romania|RO|m|Ciolacu
Nicusor Dan|president of Romania|RO|m|Nicușor Dan
Calin Georgescu|Romanian politician|RO|m|Călin Georgescu|Georgescu
Rumen Radev|president of Bulgaria|BG|m|Radev
Boyko Borissov|prime minister of Bulgaria|BG|m|Borissov
Edgars Rinkevics|president of Latvia|LV|m|Rinkevics|Rinkēvičs
Evika Silina|prime minister of Latvia|LV|f|Silina
Ingrida Simonyte|prime minister of Lithuania|LT|f|Simonyte
Gabrielius Landsbergis|foreign minister of Lithuania|LT|m|Landsbergis
Alar Karis|president of Estonia|EE|m
Kristen Michal|prime minister of Estonia|EE|m
Alexander Stubb|president of Finland|FI|m|Stubb
Petteri Orpo|prime minister of Finland|FI|m|Orpo
Elina Valtonen|foreign minister of Finland|FI|f|Valtonen
Pal Jonson|defence minister of Sweden|SE|m|Pål Jonson
Magdalena Andersson|prime minister of Sweden|SE|f
Jonas Gahr Stoere|prime minister of Norway|NO|m|Jonas Gahr Støre|Stoere|Støre
Espen Barth Eide|foreign minister of Norway|NO|m|Barth Eide
Lars Loekke Rasmussen|foreign minister of Denmark|DK|m|Lars Løkke Rasmussen
Troels Lund Poulsen|defence minister of Denmark|DK|m
Mute Egede|prime minister of Greenland|GL|m|Múte Egede|Egede
Kristrun Frostadottir|prime minister of Iceland|IS|f
Milojko Spajic|prime minister of Montenegro|ME|m|Spajic
Milo Djukanovic|president of Montenegro|ME|m|Djukanovic
Edi Rama|prime minister of Albania|AL|m|^Rama
Hristijan Mickoski|prime minister of North Macedonia|MK|m|Mickoski
Milorad Dodik|president of Republika Srpska|BA|m|Dodik
Christian Schmidt|high representative in Bosnia|BA|m
Ivica Dacic|foreign minister of Serbia|RS|m|Dacic
Andrej Plenkovic|prime minister of Croatia|HR|m|Plenkovic|Plenković
Zoran Milanovic|president of Croatia|HR|m|Milanovic|Milanović
Robert Golob|prime minister of Slovenia|SI|m|Golob
Natasa Pirc Musar|president of Slovenia|SI|f
Nikos Christodoulides|president of Cyprus|CY|m|Christodoulides
Ersin Tatar|Turkish Cypriot leader|CY|m
Robert Abela|prime minister of Malta|MT|m|Abela
Hakan Fidan|foreign minister of Turkey|TR|m|Fidan
Yasar Guler|defence minister of Turkey|TR|m|Yaşar Güler
Ekrem Imamoglu|mayor of Istanbul|TR|m|Ekrem İmamoğlu|Imamoglu|İmamoğlu
Kemal Kilicdaroglu|leader of the Republican People's Party|TR|m|Kilicdaroglu|Kılıçdaroğlu
Abdullah Ocalan|leader of the PKK|TR|m|Abdullah Öcalan|Ocalan|Öcalan
Selahattin Demirtas|Kurdish politician|TR|m|Demirtas
Andrei Belousov|defence minister of Russia|RU|m|Belousov
Kirill Dmitriev|envoy of Russia|RU|m
Yuri Ushakov|foreign policy aide to Vladimir Putin|RU|m|Ushakov
Sergei Naryshkin|head of Russia's foreign intelligence|RU|m|Naryshkin
Sergei Ryabkov|deputy foreign minister of Russia|RU|m|Ryabkov
Elvira Nabiullina|governor of Russia's central bank|RU|f|Nabiullina
Yulia Navalnaya|Russian opposition leader|RU|f|Navalnaya
Vladimir Kara-Murza|Russian opposition politician|RU|m|Kara-Murza
Igor Girkin|Russian nationalist|RU|m|Girkin|Igor Strelkov
Vyacheslav Gladkov|governor of Belgorod region|RU|m|Gladkov
Andrii Sybiha|foreign minister of Ukraine|UA|m|Andriy Sybiha|Sybiha
Yulia Svyrydenko|prime minister of Ukraine|UA|f|Svyrydenko
Serhiy Popko|head of Kyiv's military administration|UA|m|Popko
Oleh Syniehubov|governor of Kharkiv region|UA|m|Syniehubov|Synehubov
Oleksandr Prokudin|governor of Kherson region|UA|m|Prokudin
Ruslan Stefanchuk|speaker of the Verkhovna Rada|UA|m|Stefanchuk
Sviatlana Tsikhanouskaya|Belarusian opposition leader|BY|f|Svetlana Tikhanovskaya|Tsikhanouskaya|Tikhanovskaya
Dorin Recean|prime minister of Moldova|MD|m|Recean
Irakli Kobakhidze|prime minister of Georgia|GE|m|Kobakhidze
Mikheil Kavelashvili|president of Georgia|GE|m|Kavelashvili
Bidzina Ivanishvili|founder of Georgian Dream|GE|m|Ivanishvili
Jeyhun Bayramov|foreign minister of Azerbaijan|AZ|m|Bayramov
Ararat Mirzoyan|foreign minister of Armenia|AM|m|Mirzoyan
Nursultan Nazarbayev|president of Kazakhstan|KZ|m|Nazarbayev
Shavkat Mirziyoyev|president of Uzbekistan|UZ|m|Mirziyoyev
Sadyr Japarov|president of Kyrgyzstan|KG|m|Japarov
Emomali Rahmon|president of Tajikistan|TJ|m|Rahmon|Emomali Rakhmon
Serdar Berdymukhamedov|president of Turkmenistan|TM|m|Berdymukhamedov
Ukhnaagiin Khurelsukh|president of Mongolia|MN|m|Khurelsukh
Dong Jun|defence minister of China|CN|m
Lin Jian|spokesman of the Chinese foreign ministry|CN|m
Zhao Lijian|spokesman of the Chinese foreign ministry|CN|m
Hua Chunying|spokeswoman of the Chinese foreign ministry|CN|f
He Lifeng|vice premier of China|CN|m
Li Shangfu|defence minister of China|CN|m
John Lee|chief executive of Hong Kong|HK|m
Jimmy Lai|founder of Apple Daily|HK|m
Joseph Wu|foreign minister of Taiwan|TW|m
Wellington Koo|defence minister of Taiwan|TW|m
Shigeru Ishiba|prime minister of Japan|JP|m|Ishiba
Sanae Takaichi|prime minister of Japan|JP|f|Takaichi
Takeshi Iwaya|foreign minister of Japan|JP|m
Yoshihide Suga|prime minister of Japan|JP|m
Emperor Naruhito|emperor of Japan|JP|m
Lee Jae-myung|president of South Korea|KR|m|Lee Jae Myung
Han Duck-soo|prime minister of South Korea|KR|m
Cho Tae-yul|foreign minister of South Korea|KR|m
Choe Son Hui|foreign minister of North Korea|KP|f
Droupadi Murmu|president of India|IN|f|Murmu
Rajnath Singh|defence minister of India|IN|m
Amit Shah|home minister of India|IN|m
Ajit Doval|national security adviser of India|IN|m|Doval
Mamata Banerjee|chief minister of West Bengal|IN|f|Banerjee
Arvind Kejriwal|chief minister of Delhi|IN|m|Kejriwal
Yogi Adityanath|chief minister of Uttar Pradesh|IN|m|Adityanath
Asif Ali Zardari|president of Pakistan|PK|m|Zardari
Ishaq Dar|foreign minister of Pakistan|PK|m
Asim Munir|army chief of Pakistan|PK|m
Khawaja Asif|defence minister of Pakistan|PK|m
Muhammad Yunus|chief adviser of Bangladesh|BD|m|Yunus
Khaleda Zia|prime minister of Bangladesh|BD|f
Anura Kumara Dissanayake|president of Sri Lanka|LK|m|Dissanayake
Mahinda Rajapaksa|president of Sri Lanka|LK|m
KP Sharma Oli|prime minister of Nepal|NP|m|K.P. Sharma Oli|Oli
Pushpa Kamal Dahal|prime minister of Nepal|NP|m|Dahal
Sushila Karki|prime minister of Nepal|NP|f
Tshering Tobgay|prime minister of Bhutan|BT|m
Mohamed Muizzu|president of the Maldives|MV|m|Muizzu
Hibatullah Akhundzada|supreme leader of the Taliban|AF|m|Akhundzada|Haibatullah Akhundzada
Sirajuddin Haqqani|interior minister of the Taliban|AF|m
Zabihullah Mujahid|spokesman of the Taliban|AF|m
Amir Khan Muttaqi|foreign minister of the Taliban|AF|m|Muttaqi
Abdullah Abdullah|Afghan politician|AF|m
Lawrence Wong|prime minister of Singapore|SG|m
Hun Manet|prime minister of Cambodia|KH|m
Srettha Thavisin|prime minister of Thailand|TH|m|Srettha
Paetongtarn Shinawatra|prime minister of Thailand|TH|f|Paetongtarn
Anutin Charnvirakul|prime minister of Thailand|TH|m|Anutin
Thaksin Shinawatra|prime minister of Thailand|TH|m|Thaksin
Yingluck Shinawatra|prime minister of Thailand|TH|f|Yingluck
To Lam|general secretary of the Communist Party of Vietnam|VN|m
Pham Minh Chinh|prime minister of Vietnam|VN|m
Nguyen Phu Trong|general secretary of the Communist Party of Vietnam|VN|m
Thongloun Sisoulith|president of Laos|LA|m
Prabowo Subianto|president of Indonesia|ID|m|Prabowo
Retno Marsudi|foreign minister of Indonesia|ID|f|Retno
Susilo Bambang Yudhoyono|president of Indonesia|ID|m|Yudhoyono
Sara Duterte|vice president of the Philippines|PH|f
Gilberto Teodoro|defence secretary of the Philippines|PH|m|Teodoro
Enrique Manalo|foreign secretary of the Philippines|PH|m|Manalo
Leni Robredo|vice president of the Philippines|PH|f|Robredo
Jose Ramos-Horta|president of East Timor|TL|m|Ramos-Horta
Xanana Gusmao|prime minister of East Timor|TL|m|Xanana Gusmão|Gusmao
Richard Marles|defence minister of Australia|AU|m|Marles
Peter Dutton|leader of the Liberal Party of Australia|AU|m|Dutton
Jim Chalmers|treasurer of Australia|AU|m
Christopher Luxon|prime minister of New Zealand|NZ|m|Luxon
Winston Peters|foreign minister of New Zealand|NZ|m
James Marape|prime minister of Papua New Guinea|PG|m|Marape
Sitiveni Rabuka|prime minister of Fiji|FJ|m|Rabuka
Manasseh Sogavare|prime minister of the Solomon Islands|SB|m|Sogavare
Jeremiah Manele|prime minister of the Solomon Islands|SB|m|Manele
Mark Carney|prime minister of Canada|CA|m|Carney
Pierre Poilievre|leader of the Conservative Party of Canada|CA|m|Poilievre
Anita Anand|foreign minister of Canada|CA|f
Bill Blair|defence minister of Canada|CA|m
Doug Ford|premier of Ontario|CA|m
Danielle Smith|premier of Alberta|CA|f
Francois Legault|premier of Quebec|CA|m|François Legault|Legault
Claudia Sheinbaum|president of Mexico|MX|f|Sheinbaum
Marcelo Ebrard|foreign minister of Mexico|MX|m|Ebrard
Joaquin Guzman|leader of the Sinaloa cartel|MX|m|El Chapo|Joaquín "El Chapo" Guzmán|Joaquin "El Chapo" Guzman
Bernardo Arevalo|president of Guatemala|GT|m|Bernardo Arévalo|Arevalo
Xiomara Castro|president of Honduras|HN|f
Juan Orlando Hernandez|president of Honduras|HN|m|Juan Orlando Hernández
Rosario Murillo|vice president of Nicaragua|NI|f|Murillo
Rodrigo Chaves|president of Costa Rica|CR|m
Jose Raul Mulino|president of Panama|PA|m|José Raúl Mulino|Mulino
Laurentino Cortizo|president of Panama|PA|m|Cortizo
Ariel Henry|prime minister of Haiti|HT|m
Garry Conille|prime minister of Haiti|HT|m|Conille
Jovenel Moise|president of Haiti|HT|m|Jovenel Moïse|Moise
Jimmy Cherizier|gang leader|HT|m|Jimmy Chérizier|Cherizier|Chérizier|Barbecue
Luis Abinader|president of the Dominican Republic|DO|m|Abinader
Andrew Holness|prime minister of Jamaica|JM|m|Holness
Mia Mottley|prime minister of Barbados|BB|f|Mottley
Irfaan Ali|president of Guyana|GY|m
Maria Corina Machado|Venezuelan opposition leader|VE|f|María Corina Machado|Machado
Edmundo Gonzalez|Venezuelan opposition politician|VE|m|Edmundo González
Delcy Rodriguez|vice president of Venezuela|VE|f|Delcy Rodríguez
Vladimir Padrino|defence minister of Venezuela|VE|m|Padrino
Ivan Duque|president of Colombia|CO|m|Iván Duque|Duque
Alvaro Uribe|president of Colombia|CO|m|Álvaro Uribe|Uribe
Francia Marquez|vice president of Colombia|CO|f|Francia Márquez
Daniel Noboa|president of Ecuador|EC|m|Noboa
Guillermo Lasso|president of Ecuador|EC|m|Lasso
Rafael Correa|president of Ecuador|EC|m|Correa
Dina Boluarte|president of Peru|PE|f|Boluarte
Pedro Castillo|president of Peru|PE|m
Luis Arce|president of Bolivia|BO|m|Arce
Rodrigo Paz|president of Bolivia|BO|m
Jeanine Anez|president of Bolivia|BO|f|Jeanine Áñez
Jose Antonio Kast|Chilean politician|CL|m|José Antonio Kast|Kast
Sebastian Pinera|president of Chile|CL|m|Sebastián Piñera|Pinera|Piñera
Mauricio Macri|president of Argentina|AR|m|Macri
Sergio Massa|economy minister of Argentina|AR|m
Yamandu Orsi|president of Uruguay|UY|m|Yamandú Orsi|Orsi
Luis Lacalle Pou|president of Uruguay|UY|m|Lacalle Pou
Santiago Pena|president of Paraguay|PY|m|Santiago Peña
Mauro Vieira|foreign minister of Brazil|BR|m
Fernando Haddad|finance minister of Brazil|BR|m|Haddad
Alexandre de Moraes|justice of Brazil's Supreme Federal Court|BR|m|Moraes
Michel Temer|president of Brazil|BR|m|Temer
Masoud Pezeshkian|president of Iran|IR|m|Pezeshkian
Abbas Araghchi|foreign minister of Iran|IR|m|Araghchi|Abbas Araqchi|Araqchi
Mohammad Bagher Ghalibaf|speaker of Iran's parliament|IR|m|Ghalibaf|Qalibaf|Mohammad Baqer Qalibaf
Esmail Qaani|commander of the Quds Force|IR|m|Qaani
Hossein Salami|commander of the Revolutionary Guards|IR|m
Narges Mohammadi|Iranian rights activist|IR|f
Esmaeil Baghaei|spokesman of the Iranian foreign ministry|IR|m|Baghaei
Mahsa Amini|Iranian woman who died in custody|IR|f
Israel Katz|defence minister of Israel|IL|m
Gideon Saar|foreign minister of Israel|IL|m|Gideon Sa'ar
Bezalel Smotrich|finance minister of Israel|IL|m|Smotrich
Herzi Halevi|chief of staff of the Israel Defense Forces|IL|m|Halevi
Eyal Zamir|chief of staff of the Israel Defense Forces|IL|m|Zamir
Daniel Hagari|spokesman of the Israel Defense Forces|IL|m|Hagari
Ron Dermer|minister of Israel|IL|m|Dermer
David Barnea|head of Mossad|IL|m|Barnea
Mohammad Mustafa|prime minister of the Palestinian Authority|PS|m
Mohammad Shtayyeh|prime minister of the Palestinian Authority|PS|m|Shtayyeh
Khaled Meshaal|Hamas leader|PS|m|Khaled Mashal|Meshaal
Khalil al-Hayya|Hamas leader|PS|m|al-Hayya
Mohammed Deif|Hamas commander|PS|m|Deif
Marwan Barghouti|Palestinian politician|PS|m|Barghouti
Salam Fayyad|prime minister of the Palestinian Authority|PS|m|Fayyad
Naim Qassem|leader of Hezbollah|LB|m|Naim Kassem
Joseph Aoun|president of Lebanon|LB|m
Michel Aoun|president of Lebanon|LB|m
Nawaf Salam|prime minister of Lebanon|LB|m
Najib Mikati|prime minister of Lebanon|LB|m|Mikati
Saad Hariri|prime minister of Lebanon|LB|m|Saad al-Hariri|Hariri
Nabih Berri|speaker of Lebanon's parliament|LB|m|Berri
Walid Jumblatt|Lebanese Druze leader|LB|m|Jumblatt
Ahmed al-Sharaa|president of Syria|SY|m|al-Sharaa|Sharaa|Abu Mohammed al-Golani|Abu Mohammad al-Jolani|al-Golani|al-Jolani
Asaad al-Shaibani|foreign minister of Syria|SY|m|al-Shaibani|Shaibani
Mazloum Abdi|commander of the Syrian Democratic Forces|SY|m
Mohammed Shia al-Sudani|prime minister of Iraq|IQ|m|al-Sudani
Mustafa al-Kadhimi|prime minister of Iraq|IQ|m|al-Kadhimi|Kadhimi
Barham Salih|president of Iraq|IQ|m
Masoud Barzani|Kurdish leader|IQ|m|Massoud Barzani|Barzani
Ali al-Sistani|Iraqi cleric|IQ|m|al-Sistani|Sistani
Abu Bakr al-Baghdadi|leader of Islamic State|IQ|m|al-Baghdadi|Baghdadi
Ayman al-Safadi|foreign minister of Jordan|JO|m|Ayman Safadi|Safadi
Faisal bin Farhan|foreign minister of Saudi Arabia|SA|m|Prince Faisal bin Farhan
Khalid bin Salman|defence minister of Saudi Arabia|SA|m|Prince Khalid bin Salman
Adel al-Jubeir|minister of Saudi Arabia|SA|m|al-Jubeir|Jubeir
Mohamed bin Zayed|president of the United Arab Emirates|AE|m|Mohamed bin Zayed Al Nahyan|Sheikh Mohamed bin Zayed
Mohammed bin Rashid|ruler of Dubai|AE|m|Sheikh Mohammed bin Rashid Al Maktoum
Tamim bin Hamad|emir of Qatar|QA|m|Sheikh Tamim bin Hamad Al Thani|Tamim bin Hamad Al Thani|Sheikh Tamim
Mohammed bin Abdulrahman|prime minister of Qatar|QA|m|Mohammed bin Abdulrahman Al Thani
Majed al-Ansari|spokesman of the Qatari foreign ministry|QA|m|al-Ansari
King Hamad|king of Bahrain|BH|m
Haitham bin Tariq|sultan of Oman|OM|m|Sultan Haitham
Badr al-Busaidi|foreign minister of Oman|OM|m|al-Busaidi|Albusaidi|Badr Albusaidi
Rashad al-Alimi|head of Yemen's presidential council|YE|m|al-Alimi
Abdul-Malik al-Houthi|leader of the Houthis|YE|m|Abdulmalik al-Houthi|Abdel-Malik al-Houthi
Yahya Saree|military spokesman of the Houthis|YE|m|Yahya Sarea|Saree
Abed Rabbo Mansour Hadi|president of Yemen|YE|m|Abd-Rabbu Mansour Hadi
Sameh Shoukry|foreign minister of Egypt|EG|m|Shoukry
Badr Abdelatty|foreign minister of Egypt|EG|m|Abdelatty
Abdulhamid Dbeibah|prime minister of Libya|LY|m|Abdul Hamid Dbeibah|Dbeibah
Mohamed al-Menfi|head of Libya's presidential council|LY|m|al-Menfi
Fayez al-Sarraj|prime minister of Libya|LY|m|al-Sarraj|Sarraj
Saif al-Islam Gaddafi|son of Muammar Gaddafi|LY|m
Rached Ghannouchi|leader of Ennahda|TN|m|Ghannouchi
Zine El Abidine Ben Ali|president of Tunisia|TN|m|Ben Ali
Abdelmadjid Tebboune|president of Algeria|DZ|m|Tebboune
Abdelaziz Bouteflika|president of Algeria|DZ|m|Bouteflika
King Mohammed VI|king of Morocco|MA|m|Mohammed VI
Nasser Bourita|foreign minister of Morocco|MA|m|Bourita
Brahim Ghali|leader of the Polisario Front|EH|m
Mohamed Ould Ghazouani|president of Mauritania|MR|m|Ghazouani
Assimi Goita|leader of Mali|ML|m|Assimi Goïta|Goita|Goïta
Ibrahim Boubacar Keita|president of Mali|ML|m|Ibrahim Boubacar Keïta
Ibrahim Traore|leader of Burkina Faso|BF|m|Ibrahim Traoré|Traore|Traoré
Abdourahamane Tiani|leader of Niger|NE|m|Abdourahmane Tchiani|Tiani|Tchiani
Mohamed Bazoum|president of Niger|NE|m|Bazoum
Mahamat Idriss Deby|president of Chad|TD|m|Mahamat Deby|Mahamat Idriss Déby
Idriss Deby|president of Chad|TD|m|Idriss Déby
Succes Masra|prime minister of Chad|TD|m|Masra
Bassirou Diomaye Faye|president of Senegal|SN|m|Diomaye Faye
Ousmane Sonko|prime minister of Senegal|SN|m|Sonko
Adama Barrow|president of Gambia|GM|m
Yahya Jammeh|president of Gambia|GM|m|Jammeh
Umaro Sissoco Embalo|president of Guinea-Bissau|GW|m|Umaro Sissoco Embaló|Embalo
Mamady Doumbouya|leader of Guinea|GN|m|Mamadi Doumbouya|Doumbouya
Alpha Conde|president of Guinea|GN|m|Alpha Condé
Julius Maada Bio|president of Sierra Leone|SL|m|Maada Bio
Joseph Boakai|president of Liberia|LR|m|Boakai
George Weah|president of Liberia|LR|m|Weah
Ellen Johnson Sirleaf|president of Liberia|LR|f|Johnson Sirleaf|Sirleaf
Alassane Ouattara|president of Ivory Coast|CI|m|Ouattara
Laurent Gbagbo|president of Ivory Coast|CI|m|Gbagbo
John Mahama|president of Ghana|GH|m|John Dramani Mahama|Mahama
Nana Akufo-Addo|president of Ghana|GH|m|Akufo-Addo
Faure Gnassingbe|president of Togo|TG|m|Faure Gnassingbé|Gnassingbe
Patrice Talon|president of Benin|BJ|m|Talon
Atiku Abubakar|Nigerian politician|NG|m|Atiku
Peter Obi|Nigerian politician|NG|m
Abubakar Shekau|leader of Boko Haram|NG|m|Shekau
Paul Biya|president of Cameroon|CM|m|Biya
Maurice Kamto|Cameroonian politician|CM|m|Kamto
Faustin-Archange Touadera|president of the Central African Republic|CF|m|Touadera|Faustin-Archange Touadéra
Teodoro Obiang|president of Equatorial Guinea|GQ|m|Teodoro Obiang Nguema|Obiang
Brice Oligui Nguema|president of Gabon|GA|m|Oligui Nguema
Ali Bongo|president of Gabon|GA|m|Ali Bongo Ondimba
Denis Sassou Nguesso|president of the Republic of the Congo|CG|m|Sassou Nguesso
Corneille Nangaa|leader of the Congo River Alliance|CD|m|Nangaa
Moise Katumbi|Congolese politician|CD|m|Moïse Katumbi|Katumbi
Martin Fayulu|Congolese politician|CD|m|Fayulu
Evariste Ndayishimiye|president of Burundi|BI|m|Ndayishimiye
Pierre Nkurunziza|president of Burundi|BI|m|Nkurunziza
Samia Suluhu Hassan|president of Tanzania|TZ|f|Samia Suluhu
Tundu Lissu|Tanzanian politician|TZ|m|Lissu
John Magufuli|president of Tanzania|TZ|m|Magufuli
Bobi Wine|Ugandan politician|UG|m|Robert Kyagulanyi
Kizza Besigye|Ugandan politician|UG|m|Besigye
Raila Odinga|Kenyan politician|KE|m|Odinga
Hassan Sheikh Mohamud|president of Somalia|SO|m|Mohamud
Mohamed Abdullahi Mohamed|president of Somalia|SO|m|Farmajo
Isaias Afwerki|president of Eritrea|ER|m|Isaias Afewerki|Afwerki|Afewerki
Ismail Omar Guelleh|president of Djibouti|DJ|m|Guelleh
Debretsion Gebremichael|leader of the Tigray People's Liberation Front|ET|m|Debretsion
Abdalla Hamdok|prime minister of Sudan|SD|m|Hamdok
Riek Machar|vice president of South Sudan|SS|m|Machar
Hakainde Hichilema|president of Zambia|ZM|m|Hichilema
Edgar Lungu|president of Zambia|ZM|m|Lungu
Lazarus Chakwera|president of Malawi|MW|m|Chakwera
Daniel Chapo|president of Mozambique|MZ|m|Chapo
Filipe Nyusi|president of Mozambique|MZ|m|Nyusi
Venancio Mondlane|Mozambican politician|MZ|m|Venâncio Mondlane|Mondlane
Joao Lourenco|president of Angola|AO|m|João Lourenço|Lourenco|Lourenço
Isabel dos Santos|Angolan businesswoman|AO|f
Netumbo Nandi-Ndaitwah|president of Namibia|NA|f|Nandi-Ndaitwah
Duma Boko|president of Botswana|BW|m
King Mswati III|king of Eswatini|SZ|m|King Mswati
Nelson Chamisa|Zimbabwean politician|ZW|m|Chamisa
John Steenhuisen|leader of the Democratic Alliance|ZA|m|Steenhuisen
Julius Malema|leader of the Economic Freedom Fighters|ZA|m|Malema
Naledi Pandor|foreign minister of South Africa|ZA|f|Pandor
Andry Rajoelina|president of Madagascar|MG|m|Rajoelina
Navin Ramgoolam|prime minister of Mauritius|MU|m|Ramgoolam
Azali Assoumani|president of the Comoros|KM|m|Assoumani
Roberta Metsola|president of the European Parliament|-|f|Metsola
Valdis Dombrovskis|European commissioner|-|m|Dombrovskis
Maros Sefcovic|European commissioner|-|m|Maroš Šefčovič|Sefcovic
Peter Stano|spokesman of the European Commission|-|m|Stano
Thierry Breton|European commissioner|-|m
Frans Timmermans|European commissioner|-|m|Timmermans
Federica Mogherini|foreign policy chief of the European Union|-|f|Mogherini
Volker Turk|UN human rights chief|-|m|Volker Türk
Filippo Grandi|UN refugee chief|-|m|Grandi
Martin Griffiths|UN humanitarian chief|-|m
Tom Fletcher|UN humanitarian chief|-|m
Philippe Lazzarini|head of UNRWA|-|m|Lazzarini
Stephane Dujarric|UN spokesman|-|m|Stéphane Dujarric|Dujarric
Geir Pedersen|UN envoy for Syria|-|m|Pedersen
Hans Grundberg|UN envoy for Yemen|-|m|Grundberg
Francesca Albanese|UN special rapporteur|-|f
Cindy McCain|head of the World Food Programme|-|f
Catherine Russell|head of UNICEF|-|f
Ajay Banga|president of the World Bank|-|m|Banga
Ngozi Okonjo-Iweala|director-general of the World Trade Organization|-|f|Okonjo-Iweala
Mirjana Spoljaric|president of the International Committee of the Red Cross|-|f|Spoljaric
Moussa Faki Mahamat|chair of the African Union Commission|-|m|Moussa Faki|Faki
Mahmoud Ali Youssouf|chair of the African Union Commission|-|m
Ahmed Aboul Gheit|secretary-general of the Arab League|-|m|Aboul Gheit
Pope Leo XIV|pope|VA|m|Pope Leo
Pope Benedict XVI|pope|VA|m|Pope Benedict
Pope John Paul II|pope|VA|m|John Paul II
Pietro Parolin|Vatican secretary of state|VA|m|Parolin
Patriarch Kirill|patriarch of Moscow|RU|m
Justin Welby|archbishop of Canterbury|GB|m|Welby
Malala Yousafzai|education activist|PK|f|Malala|Yousafzai
Greta Thunberg|climate activist|SE|f|Thunberg
Sam Altman|chief executive of OpenAI|US|m|Altman
Tim Cook|chief executive of Apple|US|m
Sundar Pichai|chief executive of Google|US|m|Pichai
Satya Nadella|chief executive of Microsoft|US|m|Nadella
Jensen Huang|chief executive of Nvidia|TW|m
Pavel Durov|founder of Telegram|RU|m|Durov
Jack Ma|founder of Alibaba|CN|m
Gianni Infantino|president of FIFA|CH|m|Infantino
Thomas Bach|president of the International Olympic Committee|DE|m
Sepp Blatter|president of FIFA|CH|m|Blatter
Evan Gershkovich|journalist|US|m|Gershkovich
Brittney Griner|basketball player|US|f|Griner
Viktor Bout|arms dealer|RU|m
Slobodan Milosevic|president of Yugoslavia|RS|m|Milosevic
Radovan Karadzic|Bosnian Serb leader|BA|m|Karadzic
Ratko Mladic|Bosnian Serb general|BA|m|Mladic
Charles Taylor|president of Liberia|LR|m
Joseph Kony|leader of the Lord's Resistance Army|UG|m|Kony
Ayman al-Zawahiri|leader of al Qaeda|EG|m|al-Zawahiri|Zawahiri`;
