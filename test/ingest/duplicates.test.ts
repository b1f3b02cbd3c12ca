import t from 'tap';
import { KINDS, scorePairs } from '../../bench/duplicates.js';

t.test('copies of one story are told from other stories', async (t) => {
  const { precision, recall, alike } = scorePairs(20);
  t.ok(precision >= 0.99, `precision ${precision}`);
  t.ok(recall >= 0.93, `recall ${recall}`);
  t.same(Object.keys(alike), Object.keys(KINDS));
  t.equal(alike['boilerplate in common'], 0);
});
