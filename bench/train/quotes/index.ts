import { writeFileSync } from 'node:fs';
import { readGold } from './gold.js';
import { pack } from './pack.js';
import { trainAccept } from './accept.js';
import { train } from './train.js';

/*
 * Learns src/lexicon/quote-model.bin from attributed text:
 * npm run train:quotes -- CORPUS.jsonl src/lexicon/quote-model.bin
 *
 * For figures on documents that nothing was learnt from, learn from four fifths in a copy of the project and score the last fifth:
 *   awk 'NR % 5' TRAIN.jsonl > learn.jsonl; mkdir held; awk 'NR % 5 == 0' TRAIN.jsonl > held/quotes-heldout.jsonl
 *   npm run train:quotes -- learn.jsonl src/lexicon/quote-model.bin && npm run eval -- --corpora held
 */

const EPOCHS = 3;
const FOLDS = 5;

const [corpus, target] = process.argv.slice(2);
if (corpus === undefined || target === undefined)
  throw new Error('usage: npm run train:quotes -- CORPUS.jsonl TARGET.bin');
const documents = readGold(corpus);
const model = train(documents, EPOCHS);
const accept = trainAccept(documents, FOLDS, EPOCHS);
writeFileSync(target, pack({ ...model, accept }));
process.stdout.write(`Learnt from ${documents.length} documents.\n`);
