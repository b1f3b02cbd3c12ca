import t from 'tap';
import { extract } from '../../../src/extract/index.js';
import { agreementOf, EVENT_PARTS } from './agreement.js';
import { annotatedReports } from './annotation.js';
import { renderShares, sharesOf } from './table.js';

/** Percent reached over all seven reports, less one; raised when extraction gets better. */
const FLOORS = {
  found: 91,
  listed: 87,
  right: {
    type: 93,
    actors: 83,
    recipients: 65,
    place: 82,
    date: 87,
    modality: 98,
    claimant: 91,
  },
  quotesFound: 99,
  speakersRight: 84,
  kindsRight: 99,
};

t.test('seven reports are understood at least as well as before', async (t) => {
  const measured = annotatedReports().map((report) => ({
    name: report.name,
    agreement: agreementOf(report, extract(report.body, report)),
  }));
  const all = sharesOf(measured.map(({ agreement }) => agreement));
  const rows = measured.map(({ name, agreement }) => [name, sharesOf([agreement])] as const);
  t.comment(`\n${renderShares([...rows, ['all', all]])}`);

  t.equal(measured.length, 7, 'diplomacy, battle, protest, court, disaster aid, trade and politics');
  for (const figure of ['found', 'listed', 'quotesFound', 'speakersRight', 'kindsRight'] as const)
    t.ok(all[figure] >= FLOORS[figure], `${figure}: ${all[figure]} %, the floor is ${FLOORS[figure]} %`);
  for (const part of EVENT_PARTS)
    t.ok(
      all.right[part] >= FLOORS.right[part],
      `${part} right: ${all.right[part]} %, the floor is ${FLOORS.right[part]} %`,
    );
});
