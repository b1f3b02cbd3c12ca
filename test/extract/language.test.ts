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

test('The language of a text is told by its script and its small words', async (t) => {
  for (const [text, language] of TEXTS) t.equal(detectLanguage(text), language, text);
});

test('A text in another language is recognised and answered with little', async (t) => {
  const found = read(
    'Das Ministerium hat am Montag in Berlin erklärt, dass es nicht über den Plan informiert worden ist.',
  );
  t.equal(found.language, 'de');
  t.same(found.actors, []);
  t.same(found.mentions, []);
});
