import { ask, type EventRecord, type Page } from './api.js';
import { withFilters } from './address.js';
import { published } from './dates.js';
import { h } from './dom.js';
import { problem } from './parts/states.js';
import { source } from './source.js';

type Telling = Pick<EventRecord, 'id' | 'report' | 'summary'>;

/** How many publishers tell the same happening; opened, who else tells it, each leading to its words. */
export function tellings({ id, story }: EventRecord): HTMLElement | null {
  if (story === null || story.publishers < 2) return null;
  const found = h('div', {});
  const whole = h(
    'details',
    { class: 'tellings' },
    h('summary', {}, `Told by ${story.publishers} publishers`),
    found,
  );
  whole.addEventListener('toggle', () => {
    if (whole.open && found.childElementCount === 0) void show();
  });
  const show = async (): Promise<void> => {
    const query = new URLSearchParams({ story: id, fields: 'id,report,summary', limit: '50' });
    try {
      const { data } = await ask<Page<Telling>>(withFilters('/v1/events', query));
      const others = data.filter((telling) => telling.id !== id);
      found.replaceChildren(h('ul', {}, ...others.map(item)));
    } catch (error) {
      found.replaceChildren(problem(error, () => void show()));
    }
  };
  return whole;
}

const item = ({ id, report, summary }: Telling): HTMLElement =>
  h(
    'li',
    {},
    h('a', { href: `#/report/${report.id}?record=${id}`, dir: 'auto' }, summary),
    h('span', { class: 'meta' }, ` ${source(report)} · `, published(report.publishedAt)),
  );
