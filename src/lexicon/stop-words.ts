/**
 * The commonest function words of languages that a newsroom receives, by ISO 639-1 code: general knowledge, some twenty each, lower
 * case. Words that English shares ("in", "an", "die") are left out where others tell enough.
 */
export const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to in that for was with said is on he as it by at from his has have are this which but not be were they who had will would their an its after been'.split(
    ' ',
  ),
  de: 'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über'.split(
    ' ',
  ),
  fr: 'le la les de des du et en un une que est pour qui dans par sur pas plus au avec ce il sont ne se mais aux cette été ses ont leur elle nous selon'.split(
    ' ',
  ),
  es: 'el la los las de del que y en un una por con para se su al como más pero sus le ha este desde está son entre cuando muy sin sobre también hasta'.split(
    ' ',
  ),
  it: 'il la le di del della che e un una per con non si da in sono dei alla nel anche più ha come gli al ma ha delle è dal lo degli questo'.split(
    ' ',
  ),
  pt: 'o a os as de do da que e em um uma para com não por se na no dos das mais ao como foi seu sua mas é são pela pelo entre também'.split(
    ' ',
  ),
  nl: 'de het een en van in te dat is op met voor zijn niet aan er om ook als dan maar bij door werd naar hij wordt uit zich deze die'.split(
    ' ',
  ),
  pl: 'w i na z się do nie to że jest o jak po co ale za od przez dla są był tym przed oraz także może który które'.split(
    ' ',
  ),
  ru: 'и в не на что с по как это из у за от к о он но для его все так же бы был было были ее они мы'.split(
    ' ',
  ),
  uk: 'і в не на що з та як це із у за від до про він але для його все так же би був було були її вони ми після'.split(
    ' ',
  ),
  tr: 'bir ve bu için ile da de olarak olan daha çok en gibi sonra kadar ne ancak göre oldu ise olduğunu dedi her'.split(
    ' ',
  ),
  sv: 'och i att det som en på är av för med den till inte har de ett om han men var sig från vi så kan när'.split(
    ' ',
  ),
  id: 'yang dan di ke dari untuk dengan ini itu pada tidak dalam akan juga oleh sebagai telah bisa ada mereka karena kata'.split(
    ' ',
  ),
};
