import { test } from 'tap';
import { detectLanguage } from '../../src/extract/language.js';
import { read } from './entities.js';

const TEXTS: [string, string][] = [
  ['The ministry said on Monday that it had been told of the plan.', 'en'],
  ['Xi meets Putin in Moscow', 'en'],
  ['Das Ministerium hat am Montag erklärt, dass es nicht über den Plan informiert worden ist.', 'de'],
  ['Le ministère a déclaré lundi que les forces étaient sur place et que la ville était calme.', 'fr'],
  ['El ministerio dijo el lunes que los soldados estaban en la ciudad y que no había peligro.', 'es'],
  ['Министерство заявило в понедельник, что это не так и что все было по плану.', 'ru'],
  ['国防部星期一说，计划没有改变。', 'zh'],
  ['قالت الوزارة يوم الاثنين إن الخطة لم تتغير.', 'ar'],
  ['12.5 %', 'und'],
];

const NOTHING = { actors: [], locations: [], mentions: [], times: [], quotes: [], events: [], truncated: [] };

test('The language of a text is told by its script and its small words', async (t) => {
  for (const [text, language] of TEXTS) t.equal(detectLanguage(text), language, text);
});

test('A text in another language is recognised and answered with no records, rather than with nonsense', async (t) => {
  const foreign = TEXTS.filter(([, language]) => language !== 'en' && language !== 'und');
  t.equal(foreign.length, 6);
  for (const [text, language] of foreign) {
    const found = read(`${text}\n\n`.repeat(20) + 'Angela Merkel, Berlin');
    t.equal(found.language, language);
    t.same({ ...found, language }, { language, ...NOTHING });
  }
});
