import t from 'tap';
import { extract } from '../../../src/extract/index.js';
import { agreementOf, EVENT_PARTS } from './agreement.js';
import { annotatedReports } from './annotation.js';
import { renderShares, sharesOf } from './table.js';

/** Percent reached over all six reports; raised when extraction gets better, never lowered to pass. */
const FLOORS = {
  found: 78,
  listed: 84,
  right: {
    type: 87,
    actors: 67,
    recipients: 34,
    place: 73,
    date: 74,
    modality: 88,
    claimant: 81,
  },
  quotesFound: 92,
  speakersRight: 57,
  kindsRight: 96,
};

t.test('six reports are understood at least as well as before', async (t) => {
  const measured = annotatedReports().map((report) => ({
    name: report.name,
    agreement: agreementOf(report, extract(report.body, report)),
  }));
  const all = sharesOf(measured.map(({ agreement }) => agreement));
  const rows = measured.map(({ name, agreement }) => [name, sharesOf([agreement])] as const);
  t.comment(`\n${renderShares([...rows, ['all', all]])}`);

  t.equal(measured.length, 6, 'diplomacy, battle, protest, court, disaster aid and trade');
  for (const figure of ['found', 'listed', 'quotesFound', 'speakersRight', 'kindsRight'] as const)
    t.ok(all[figure] >= FLOORS[figure], `${figure}: ${all[figure]} %, the floor is ${FLOORS[figure]} %`);
  for (const part of EVENT_PARTS)
    t.ok(
      all.right[part] >= FLOORS.right[part],
      `${part} right: ${all.right[part]} %, the floor is ${FLOORS.right[part]} %`,
    );
});
