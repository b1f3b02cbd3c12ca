/**
 * Places that are neither towns nor divisions of a country: continents and parts of the world, waters, mountains,
 * islands, peninsulas, deserts, regions with a history, well-known quarters, landmarks and facilities. Coordinates are
 * general geography, to a tenth of a degree or so. `name|latitude|longitude|country, or - for none|GeoNames id, where
 * known`, one kind a list; further names of one place by "/".
 */
export const CONTINENTS = `\
Africa|7.19|21.09|-|6255146;Asia|29.84|89.30|-|6255147;Europe|48.69|9.14|-|6255148;North America|46.07|-100.55|-|6255149
South America|-14.60|-57.66|-|6255150;Oceania|-18.31|138.52|-|6255151;Antarctica|-78.16|16.41|-|6255152`;

export const WORLD_REGIONS = `\
Middle East/Mideast/Near East|33.14|35.86|-|6269133;Latin America|-10|-63|-|;Central America|14|-88|-|;Southeast Asia/South-East Asia/South East Asia|5|110|-|
East Asia/Far East|35|115|-|;South Asia|23|78|-|;Central Asia|44|66|-|;Western Europe|48|5|-|;Eastern Europe|51|29|-|;Northern Europe|60|18|-|;Southern Europe|41|15|-|;Central Europe|49|15|-|
West Africa/Western Africa|13|-2|-|;East Africa/Eastern Africa|2|37|-|;North Africa/Northern Africa|28|10|-|;Southern Africa|-24|24|-|;Central Africa|4|19|-|
Horn of Africa|8|45|-|;Sahel|15|10|-|;Sub-Saharan Africa/sub-Saharan Africa|0|20|-|;Caribbean/West Indies|17|-70|-|;Balkans/Balkan Peninsula|43|21|-|
Scandinavia|63|15|-|;Caucasus|42.5|44|-|;North Caucasus|43.3|44|-|;South Caucasus|41|45|-|;Transcaucasia|41|45|-|;Baltics|57|25|-|
Asia-Pacific/Asia Pacific|10|120|-|;Americas|19|-96|-|;Eurasia|50|80|-|;Arctic|85|0|-|;Levant|34|37|-|;Maghreb|30|2|-|;Indochina|16|105|-|
Indian subcontinent|23|80|-|;Arabian Peninsula/Arabian peninsula|22|48|-|;Korean Peninsula/Korean peninsula|38|127.5|-|;Iberian Peninsula|40|-4|-|
Iberia|40|-4|-|;Polynesia|-15|-150|-|;Melanesia|-10|155|-|;Kurdistan/Kurdish region|36.5|44|-|;Iraqi Kurdistan|36.2|44|IQ|;Benelux|51|5|-|
British Isles|54|-4|-|;Gulf States|25|50|-|;Amazon/Amazon rainforest|-4|-62|BR|;Donbas/Donbass|48.3|38.3|UA|;Novorossiya|47|36|UA|
Kashmir|34.3|76|-|;Golan Heights|33.0|35.75|SY|;West Bank|32.0|35.25|PS|285153;Gaza Strip|31.42|34.33|PS|281132;Gaza|31.50|34.47|PS|281133
East Jerusalem|31.78|35.24|PS|;Sinai/Sinai Peninsula/Sinai peninsula|29.5|33.8|EG|;Darfur|13|25|SD|;Patagonia|-41|-69|AR|;Siberia|60|100|RU|;Ural/Urals|60|60|RU
Transnistria/Transdniestria/Trans-Dniester|47|29.4|MD|;Abkhazia|43|41|GE|;South Ossetia|42.3|44|GE|;North Ossetia|43|44.2|RU|
Nagorno-Karabakh/Karabakh|39.9|46.6|AZ|;Ajara/Adjara|41.6|42.1|GE|;Crimean Peninsula|45.3|34.4|UA|;Puntland|8.5|49|SO|;Somaliland|9.7|46|SO|;Tigray|14|38.5|ET|;Ogaden|7|44|ET
Biafra|6|7.5|NG|;Niger Delta|5|6|NG|;Bohemia|49.8|14.5|CZ|;Moravia|49.3|17|CZ|;Silesia|50.7|17.5|PL|;Transylvania|46.5|24.5|RO|;Galicia|49.5|24.5|UA|
Bavaria|49|11.5|DE|;Flanders|51|3.8|BE|;Wallonia|50.4|4.8|BE|;Normandy|49|0.2|FR|;Brittany|48.2|-2.9|FR|;Provence|43.9|6|FR|;Alsace|48.3|7.5|FR|
Riviera/French Riviera|43.5|7|FR|;Catalonia/Catalunya|41.8|1.5|ES|;Basque Country|43|-2.5|ES|;Andalusia|37.5|-4.7|ES|;Tuscany|43.4|11|IT|;Lapland|68|25|FI|
Cornwall|50.4|-4.8|GB|;Midlands|52.5|-1.5|GB|;West Midlands|52.5|-2|GB|;East Midlands|53|-0.8|GB|;East Anglia|52.5|1|GB|;Yorkshire|54|-1.5|GB|;North Yorkshire|54.2|-1.5|GB|
West Yorkshire|53.7|-1.6|GB|;South Yorkshire|53.5|-1.4|GB|;Lancashire|53.8|-2.6|GB|;Kent|51.2|0.7|GB|;Essex|51.8|0.6|GB|;Sussex|51|-0.1|GB|;West Sussex|50.9|-0.5|GB
East Sussex|50.9|0.3|GB|;Surrey|51.25|-0.4|GB|;Hampshire|51.1|-1.3|GB|;Devon|50.7|-3.8|GB|;Dorset|50.8|-2.3|GB|;Somerset|51.1|-2.9|GB|;Wiltshire|51.3|-1.9|GB
Gloucestershire|51.8|-2.2|GB|;Oxfordshire|51.8|-1.3|GB|;Berkshire|51.4|-1|GB|;Buckinghamshire|51.8|-0.8|GB|;Hertfordshire|51.8|-0.2|GB|;Bedfordshire|52.1|-0.4|GB
Cambridgeshire|52.3|0|GB|;Norfolk|52.7|1|GB|;Suffolk|52.2|1|GB|;Northamptonshire|52.3|-0.9|GB|;Warwickshire|52.3|-1.6|GB|;Worcestershire|52.2|-2.2|GB;Herefordshire|52.1|-2.7|GB
Shropshire|52.6|-2.7|GB|;Staffordshire|52.8|-2|GB|;Derbyshire|53.1|-1.6|GB|;Nottinghamshire|53.1|-1|GB|;Leicestershire|52.7|-1.1|GB|;Lincolnshire|53.1|-0.2|GB
Cheshire|53.2|-2.5|GB|;Cumbria|54.6|-3|GB|;Northumberland|55.2|-2|GB|;County Durham|54.7|-1.8|GB|;Tyne and Wear|54.9|-1.6|GB|;Merseyside|53.4|-2.9|GB
Greater Manchester|53.5|-2.2|GB|;Greater London|51.5|-0.1|GB|;Scottish Borders|55.6|-2.8|GB|;Highlands|57.4|-4.9|GB|;Scottish Highlands|57.4|-4.9|GB|;Fife|56.2|-3.2|GB
New England|43.5|-71.5|US|;Midwest/American Midwest|41.5|-93.5|US|;Deep South|32.5|-88|US|;Pacific Northwest|46|-121|US|;Bay Area/San Francisco Bay Area|37.8|-122.3|US|;Silicon Valley|37.4|-122.1|US
Southern California|34.5|-118|US|;Northern California|39|-122|US|;Central Valley|37|-120|US|;Southwest|34|-109|US|;Northeast|42.5|-73|US|;Southeast|33|-84|US;Appalachia|38|-81|US
Gulf Coast|30|-90|US|;East Coast|37|-76|US|;West Coast|40|-122|US|;Great Plains|42|-101|US|;Upper Peninsula|46.2|-86.5|US|;Cape Cod|41.7|-70.3|US|;Long Island|40.8|-73.1|US
Hampton Roads|36.9|-76.4|US|;Panhandle/Florida Panhandle|30.5|-86|US|;Texas Panhandle|35.2|-101.8|US|;Ozarks|36.5|-92.5|US|;Bluegrass|38|-84.5|US|;Puget Sound|47.6|-122.4|US|;Las Vegas Valley|36.2|-115.2|US
Lower Mainland|49.2|-122.5|CA|;Maritimes|46|-64|CA|;Atlantic Canada|47|-60|CA|;Western Canada|54|-115|CA|;Greater Toronto Area|43.7|-79.4|CA|;Labrador|54|-62|CA|;Baja California|30|-115|MX
Yucatan/Yucatan Peninsula|19.8|-89|MX|;Outback|-25|133|AU|;Kimberley|-16.5|126|AU|;Pilbara|-21.5|119|AU|;Hunter Valley|-32.5|151.2|AU|;Gold Coast|-28.0|153.4|AU|;Sunshine Coast|-26.65|153.07|AU|
Far North Queensland|-16.9|145|AU|;Kosovo|42.6|21|XK|;Manchuria|45|125|CN|;East Turkestan|41|86|CN|;Visayas/Eastern Visayas|11.5|125|PH|;Mindanao|7.5|125|PH|;Luzon|16|121|PH|
Metro Manila|14.6|121|PH|;Bicol|13.4|123.4|PH|;Borneo|1|114|-|;Kalimantan|-1|114|ID|;West Papua|-1.3|133.9|ID|;Aceh|4.2|96.9|ID|;Punjab|31|74|-|;Bengal|24|88.5|-|;Waziristan|32.5|69.8|PK|
Swat Valley/Swat|35.2|72.4|PK|;Kivu|-2|28.5|CD|;Katanga|-9|26|CD|;Casamance|12.8|-15.5|SN|;Zanzibar|-6.1|39.3|TZ|;Helmand|31.5|64.2|AF|;Brussels-Capital|50.85|4.35|BE|`;

export const WATERS = `\
Atlantic Ocean/Atlantic|10|-25|-|3411923;Pacific Ocean/Pacific|3.51|-132.19|-|2363254;Indian Ocean|-10|70|-|1545739;Arctic Ocean|80|0|-|2960860
Southern Ocean|-65|0|-|4036776;North Atlantic|40|-40|-|;South Atlantic|-25|-15|-|;South Pacific|-25|-140|-|;North Pacific|40|-160|-|
Black Sea|43|34|-|630673;Sea of Azov|46|36.5|-|;Mediterranean Sea/Mediterranean|35|20|-|;Red Sea|20|38.5|-|;Baltic Sea|57|19|-|;North Sea|56|3|-|
Caspian Sea|42|50.5|-|;Aegean Sea|38.5|25|-|;Adriatic Sea/Adriatic|43|15|-|;Ionian Sea|38.5|19|-|;Tyrrhenian Sea|40|12|-|;Sea of Marmara|40.7|28.2|TR|
South China Sea|12|113|-|;East China Sea|29|125|-|;Yellow Sea|36|123|-|;Sea of Japan|40|134|-|;Sea of Okhotsk|55|150|-|;Bering Sea|58|-178|-|;Bering Strait|66|-169|-|
Arabian Sea|15|65|-|;Bay of Bengal|15|88|-|;Gulf of Aden|12.5|47.5|-|;Persian Gulf/Arabian Gulf|27|51|-|;Gulf of Oman|24.5|58.5|-|;Strait of Hormuz|26.6|56.5|-|
Gulf of Mexico|25|-90|-|;Caribbean Sea|15|-75|-|;Gulf of Guinea|3|3|-|;Gulf of Thailand|10|101|-|;Strait of Malacca/Malacca Strait|4|100|-|;Taiwan Strait|24.5|119.5|-|
English Channel|50.2|-1|-|;Irish Sea|53.7|-5|-|;Barents Sea|74|37|-|;Kara Sea|75|65|RU|;Norwegian Sea|67|3|-|;Coral Sea|-18|155|-|;Tasman Sea|-38|160|-|;Timor Sea|-11|127|-|
Java Sea|-5|111|ID|;Sulu Sea|8|120|-|;Celebes Sea|3|122|-|;Dead Sea|31.5|35.5|-|;Sea of Galilee|32.8|35.6|IL|;Aral Sea|45|60|-|;Bosphorus/Bosporus|41.1|29.1|TR|;Dardanelles|40.2|26.4|TR
Kerch Strait|45.3|36.6|-|;Bab el-Mandeb/Bab al-Mandab|12.6|43.3|-|;Suez Canal|30.7|32.3|EG|;Panama Canal|9.1|-79.7|PA|;Strait of Gibraltar|36|-5.6|-|;Hudson Bay|60|-85|CA
Bay of Biscay|45|-5|-|;Gulf of Finland|60|26|-|;Gulf of Alaska|57|-145|-|;Great Lakes|45|-84|-|;Lake Michigan|44|-87|US|;Lake Superior|47.5|-88|-|;Lake Huron|44.8|-82.4|-|;Lake Erie|42.2|-81.2|-
Lake Ontario|43.7|-77.9|-|;Lake Victoria|-1|33|-|;Lake Chad|13|14|-|;Lake Tanganyika|-6.5|29.8|-|;Lake Malawi|-12|34.5|-|;Lake Baikal|53.5|108|RU|;Lake Geneva|46.45|6.55|-|;Lake Champlain|44.5|-73.3|US
Great Salt Lake|41.2|-112.6|US|;Chesapeake Bay|37.8|-76.1|US|;San Francisco Bay|37.7|-122.3|US|;Massachusetts Bay|42.3|-70.7|US|;Guantanamo Bay/Guantánamo Bay|19.9|-75.15|CU|;Botany Bay|-33.98|151.2|AU
Amazon River|-2|-55|BR|;Nile/Nile River/River Nile|27|31|EG|;Blue Nile|11.5|35|-|;Congo River|-2|18|CD|;Niger River|13|3|-|;Zambezi|-16|30|-|;Limpopo River|-23|31|-|;Orange River|-28.7|18|-|
Mississippi River/Mississippi Delta|35|-90.5|US|;Missouri River|42.5|-96.5|US|;Ohio River|38|-86|US|;Colorado River|36|-112|US|;Rio Grande|29|-102|-|;Columbia River|46|-120|US|;Hudson River|42|-73.9|US
Potomac River/Potomac|38.8|-77.1|US|;Tennessee River|35|-87|US|;Arkansas River|36|-96|US|;Delaware River|40.5|-75|US|;Red River|33.5|-95|US|;Yukon River|65|-150|-|;Mackenzie River|66|-129|CA
St. Lawrence River/Saint Lawrence River/St. Lawrence|47|-71|CA|;Fraser River|50|-122|CA|;Thames/River Thames|51.5|-0.5|GB|;Severn|52|-2.3|GB|;Mersey|53.4|-2.9|GB|;Danube|45.5|19|-|;Rhine|50|7.7|-|;Seine|49|1.5|FR
Rhone|44.5|4.8|FR|;Loire|47.5|0|FR|;Elbe|53|11|DE|;Oder|52.5|14.5|-|;Vistula|52.5|19.5|PL|;Dnieper/Dnipro/Dnipro River/Dnieper River/Dnipro river|47.5|34|UA|;Dniester|47.5|29|-|;Don River|49|42|RU
Volga/Volga River|52|48.5|RU|;Ob|60|68|RU|;Yenisei|62|89|RU|;Lena River|64|126|RU|;Amur/Amur River|51|130|-|;Yangtze/Yangtze River|30.5|112|CN|;Yellow River|37|112|CN|;Pearl River|22.8|113.5|CN
Mekong/Mekong River|15|105.5|-|;Ganges|25.5|85|IN|;Brahmaputra|26.5|92|IN|;Indus/Indus River|28|69.5|PK|;Irrawaddy|20|95|MM|;Euphrates|34.5|41|-|;Tigris|34|43.5|IQ|;Jordan River/River Jordan|32.3|35.56|-
Litani River|33.3|35.5|LB|;Tiber|42|12.4|IT|;Po|45|10.5|IT|;Murray River|-34.5|142|AU|;Parana River|-30|-59.5|AR|;Orinoco|7.5|-65|VE|;Yalu River/Yalu|40.5|125|-|;Tumen River|42.5|130|-|;Mahakam|0|116.5|ID`;

export const LANDFORMS = `\
Himalayas/Himalaya|28|84|-|;Mount Everest/Everest|27.99|86.93|NP|;K2|35.88|76.51|PK|;Alps|46.5|9.5|-|;Swiss Alps|46.5|8|CH|;Andes|-20|-67|-|;Rocky Mountains/Rockies|43.7|-110|US|;Pyrenees|42.7|1|-|;Carpathians|47.5|25|-
Ural Mountains|60|60|RU|;Hindu Kush|35.5|70|AF|;Tora Bora|34.1|70.2|AF|;Atlas Mountains|32|-5|MA|;Mount Kilimanjaro/Kilimanjaro|-3.07|37.35|TZ|;Mount Kenya|-0.15|37.3|KE|;Mount Etna/Etna|37.75|15|IT|;Vesuvius/Mount Vesuvius|40.82|14.43|IT
Mount Fuji|35.36|138.73|JP|;Mount St. Helens|46.2|-122.18|US|;Mount Rainier|46.85|-121.76|US|;Denali/Mount McKinley|63.07|-151|US|;Appalachian Mountains/Appalachians|38|-81|US|;Sierra Nevada|37.7|-119.6|US|;Cascades|46|-121.5|US
Black Hills|44|-103.5|US|;Grand Canyon|36.1|-112.1|US|;Yellowstone|44.6|-110.5|US|;Yosemite|37.85|-119.55|US|;Death Valley|36.5|-117|US|;Everglades|25.7|-80.9|US|;Sahara/Sahara Desert|23|13|-|;Gobi/Gobi Desert|43|105|-
Kalahari|-23|22|-|;Negev|30.8|34.8|IL|;Mount Sinai|28.54|33.97|EG|;Mount Ararat|39.7|44.3|TR|;Great Barrier Reef|-18.3|147.7|AU|;Uluru/Ayers Rock|-25.34|131.03|AU|;Blue Mountains|-33.7|150.3|AU|;Table Mountain|-33.96|18.4|ZA
Tian Shan|42|80|-|;Altai|49|88|-|;Mount Sinjar|36.35|41.9|IQ|;Rock of Gibraltar|36.14|-5.34|GI|;Bekaa Valley/Bekaa|34|36.1|LB|;Jordan Valley|32.3|35.55|-|;Rift Valley|0|36|KE|;Fergana Valley|40.8|71.5|UZ|;Panjshir Valley|35.4|70|AF
Kuril Islands/Kurils/Kuriles|46|150.5|RU|;Sakhalin|51|143|RU|;Novaya Zemlya|74|57|RU|;Snake Island|45.25|30.2|UA|;Paracel Islands/Paracels|16.5|112|-|;Spratly Islands/Spratlys|9|112|-|;Senkaku/Senkaku Islands/Diaoyu Islands|25.75|123.5|JP
Dokdo/Takeshima|37.24|131.87|KR|;Hokkaido|43.4|142.9|JP|;Honshu|36|138|JP|;Kyushu|33|131|JP|;Shikoku|33.7|133.5|JP|;Okinawa|26.5|127.9|JP|;Jeju/Jeju Island|33.4|126.5|KR|;Hainan|19.2|109.7|CN|;Scarborough Shoal|15.15|117.76|-
Java|-7.4|110|ID|;Sumatra|0|102|ID|;Sulawesi|-2|121|ID|;Bali|-8.4|115.2|ID|;Lombok|-8.6|116.3|ID|;New Guinea|-5|141|-|;Bougainville|-6.2|155.3|PG|;Guadalcanal|-9.6|160.2|SB|;Tasmania|-42|147|AU|;North Island|-39|176|NZ|;South Island|-44|170|NZ
Great Britain|54|-2|GB|;Orkney|59|-3|GB|;Shetland|60.3|-1.3|GB|;Hebrides|57.5|-7|GB|;Isle of Wight|50.7|-1.3|GB|;Isle of Skye|57.3|-6.2|GB|;Anglesey|53.3|-4.4|GB|;Lampedusa|35.5|12.6|IT|;Sicily|37.5|14|IT|;Sardinia|40|9|IT|;Corsica|42|9|FR
Crete|35.2|24.9|GR|;Lesbos|39.2|26.3|GR|;Samos|37.75|26.83|GR|;Rhodes|36.2|28|GR|;Chios|38.4|26.1|GR|;Kos|36.8|27.1|GR|;Majorca/Mallorca|39.6|3|ES|;Ibiza|39|1.4|ES|;Tenerife|28.3|-16.5|ES|;Canary Islands|28|-15.5|ES;Azores|38|-28|PT;Madeira|32.75|-17|PT
Galapagos Islands/Galapagos|-0.7|-90.5|EC|;Easter Island|-27.1|-109.4|CL|;Tierra del Fuego|-54|-69|-|;Hispaniola|19|-71|-|;Tortuga|20|-72.8|HT|;Socotra|12.5|53.9|YE|;Diego Garcia|-7.3|72.4|IO|;Bora Bora|-16.5|-151.7|PF|;Maui|20.8|-156.3|US;Oahu|21.5|-158|US
Vancouver Island|49.7|-125.8|CA|;Baffin Island|69|-72|CA|;Ellesmere Island|80|-80|CA|;Aleutian Islands|52|-174|US|;Florida Keys|24.7|-81|US|;Key West|24.56|-81.78|US|;Martha's Vineyard|41.4|-70.6|US|;Nantucket|41.28|-70.1|US|;Hilton Head|32.2|-80.75|US|;Catalina Island|33.4|-118.4|US
Christmas Island|-10.5|105.7|CX|;Cyclades|37|25|GR|;Palm Jumeirah|25.1|55.14|AE|;Abu Musa|25.9|55|IR|;Cape Horn|-55.98|-67.3|CL|;Cape of Good Hope|-34.4|18.5|ZA|;Kamchatka/Kamchatka Peninsula|57|160|RU|;Yamal|70|70|RU|;Jutland|56|9|DK|;Peloponnese|37.5|22.3|GR`;

export const LANDMARKS = `\
Tiananmen Square|39.904|116.391|CN|;Red Square|55.754|37.62|RU|;Tahrir Square|30.044|31.236|EG|;Trafalgar Square|51.508|-0.128|GB|;Times Square|40.758|-73.986|US|;Maidan|50.45|30.52|UA|;Taksim Square|41.037|28.985|TR
Buckingham Palace|51.501|-0.142|GB|;Westminster|51.5|-0.13|GB|;Downing Street/10 Downing Street|51.503|-0.128|GB|;Heathrow/Heathrow Airport|51.47|-0.454|GB|;Gatwick/Gatwick Airport|51.15|-0.19|GB|;Stansted|51.885|0.235|GB
Eiffel Tower|48.858|2.294|FR|;Notre Dame|48.853|2.35|FR|;Champs-Elysees/Champs Elysées/Champs-Élysées|48.87|2.307|FR|;Louvre|48.861|2.336|FR|;Charles de Gaulle Airport|49.01|2.55|FR|;Colosseum|41.89|12.492|IT
White House|38.898|-77.037|US|;Capitol Hill|38.89|-77.005|US|;Pentagon|38.871|-77.056|US|;Wall Street|40.706|-74.009|US|;Ground Zero|40.712|-74.013|US|;World Trade Center|40.712|-74.013|US|;Central Park|40.785|-73.968|US|;Statue of Liberty|40.689|-74.045|US
Empire State Building|40.748|-73.986|US|;Manhattan|40.783|-73.966|US|5125771;Brooklyn|40.65|-73.95|US|5110302;Queens|40.68|-73.84|US|;The Bronx/Bronx|40.85|-73.87|US|;Staten Island|40.56|-74.14|US|;Harlem|40.808|-73.945|US|;Hollywood|34.098|-118.327|US|5357527
Beverly Hills|34.07|-118.4|US|;Golden Gate Bridge|37.82|-122.478|US|;Alcatraz|37.827|-122.423|US|;Las Vegas Strip|36.115|-115.173|US|;Camp David|39.648|-77.465|US|;Mar-a-Lago|26.677|-80.037|US|;Fort Hood|31.13|-97.78|US|;Fort Bragg|35.14|-79|US|;Fort Knox|37.9|-85.96|US
Fort Campbell|36.65|-87.46|US|;Fort Benning|32.35|-84.97|US|;Cape Canaveral|28.4|-80.6|US|;Area 51|37.24|-115.81|US|;Kremlin|55.752|37.617|RU|;Chernobyl/Chornobyl|51.39|30.1|UA|;Fukushima Daiichi|37.42|141.03|JP|;Three Mile Island|40.154|-76.725|US;Bagram|34.946|69.265|AF
Al-Aqsa Mosque|31.776|35.236|PS|;Temple Mount|31.778|35.235|PS|;Western Wall|31.777|35.234|PS|;Guantanamo|19.9|-75.15|CU|;Auschwitz|50.03|19.18|PL|;Srebrenica|44.1|19.3|BA|;Waterloo|50.68|4.41|BE|;Vatican City|41.902|12.453|VA;Incirlik|37|35.42|TR|;Diego Garcia|-7.3|72.4|IO|;Kowloon|22.32|114.17|HK|;Causeway Bay|22.28|114.18|HK`;
