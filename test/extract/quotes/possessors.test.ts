import t from 'tap';
import { extract } from '../../../src/extract/index.js';

const LEAD = 'Ana Ruiz, a senator, was arrested in Lima on Monday. ';

/** Whom somebody's own people speak for: themselves. */
t.test('who only tells whose the speaker is does not speak', async (t) => {
  for (const [sentence, speaker] of [
    ['Her lawyer, Carlos Vega, said the charges were false.', 'carlos-vega'],
    ['Ruiz’s lawyer, Carlos Vega, said the charges were false.', 'carlos-vega'],
    ['“The charges are false,” said her brother, Pablo Ruiz.', 'pablo-ruiz'],
    ['Her lawyer said the charges were false.', null],
    ['“The charges are false,” Ruiz’s brother said.', null],
    ['Ruiz said the charges were false.', 'ana-ruiz'],
    ['She said the charges were false.', 'ana-ruiz'],
  ] as const) {
    const { quotes } = extract(LEAD + sentence, {
      headline: null,
      publishedAt: '2024-03-05',
      publisher: null,
    });
    t.equal(quotes.length, 1, sentence);
    t.equal(quotes[0]?.speaker?.actor, speaker, sentence);
  }
});
