import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { splitParagraphs } from '../../src/text/paragraphs.js';
import { tagParagraph } from '../../src/text/tagger.js';
import { posNamed } from '../../src/text/wink/words.js';

const REPORTS = new URL('../../seed/reports/', import.meta.url);
const ODD = [
  'Can’t stop, won’t stop: they’d’ve gone. I cannot, he’s gonna go!',
  'At 5.30pm on 3/4/2022 the U.S. paid $4.5m (or £3m) to Dr. No, a@b.com, http://x.org/a?b=c #tag @me :-) 🙂.',
  'state-of-the-art F-16s; an anti-tank, co-founder’s “wait… what?” -- no—never. ... .',
  'IN CAPITALS ALL. and none at all. iPhone McDonald O’Brien 1990s 21st',
];

t.test('a letter alone that names something ends a sentence, an initial does not', async (t) => {
  const sentences = (text: string): number => tagParagraph(text).opens.reduce((sum, one) => sum + one, 0);
  t.equal(sentences('She thanked the EU on X. “This is a signal,” she wrote.'), 2);
  t.equal(sentences('He wrote on X. The ministry denied it.'), 2);
  t.equal(sentences('A book by J. K. Rowling and George W. “Dubya” Bush.'), 1);
});

t.test('tokens, parts of speech, lemmas and sentences are those of wink-nlp', async (t) => {
  const files = readdirSync(REPORTS).filter((file) => file.endsWith('.txt'));
  const texts = [...files.map((file) => readFileSync(new URL(file, REPORTS), 'utf8')), ...ODD];
  const paragraphs = texts.flatMap((text) =>
    splitParagraphs(text).map(({ start, end }) => text.slice(start, end).replace(/\s/gu, ' ')),
  );
  t.ok(paragraphs.length > 20);
  const nlp = winkNLP(model, ['sbd', 'pos']);
  for (const paragraph of paragraphs) {
    const read = nlp.readDoc(paragraph);
    const tagged = tagParagraph(paragraph);
    t.strictSame(
      tagged.words.map(({ text }) => text),
      read.tokens().out(),
      paragraph,
    );
    const winks = read.tokens().out(nlp.its.pos);
    tagged.words.forEach(({ text }, i) => {
      // Names before verbs are ours.
      const ours = posNamed(tagged.pos[i] ?? 0);
      if (!(ours === 'PROPN' && winks[i] === 'VERB')) t.equal(ours, winks[i], text);
    });
  }
});

t.test('what was read before changes nothing', async (t) => {
  const paragraph = 'He tore down Zorblat’s wall, and Zorblat\'s Quux-built gate, "Zorblat\'s" last.';
  const words = (): string[] => tagParagraph(paragraph).words.map(({ text }) => text);
  const before = words();
  for (const form of ["Zorblat's", 'Zorblat’s/Quux-built', '@Zorblat’s', 'Quux-built.com', "(Zorblat's)"])
    tagParagraph(`${form} ${form},`);
  // So many words that those read before are forgotten.
  for (let i = 0; i < 45; i += 1)
    tagParagraph(Array.from({ length: 1000 }, (_, k) => `Xq${(i * 1000 + k).toString(26)}z`).join(' '));
  t.strictSame(words(), before);
  t.ok(before.includes('Zorblat'));
});
