import { ask, type Page, type ReportRecord } from '../api.js';
import { changed, filtersOf, go, withFilters } from '../address.js';
import { published } from '../dates.js';
import { h, link } from '../dom.js';
import { plural } from '../labels.js';
import { chips } from '../parts/chips.js';
import { searchField } from '../parts/search-field.js';
import { empty } from '../parts/states.js';
import { source } from '../source.js';

/** The reports that the records come from, the latest first. */
export async function reportsView(query: URLSearchParams): Promise<Node> {
  const choose = (next: URLSearchParams): void => go('/reports', next);
  const { data, count } = await ask<Page<ReportRecord>>(
    withFilters('/v1/reports', filtersOf(query), { limit: '100', count: 'exact' }),
  );
  const items = data.map((report) =>
    h(
      'li',
      { class: 'card' },
      h('p', { dir: 'auto', class: 'says' }, link(`#/report/${report.id}`, report.headline)),
      h(
        'p',
        { class: 'meta' },
        `${source(report)} · `,
        published(report.publishedAt),
        ` · ${plural(report.quotes, 'quote')}, ${plural(report.events, 'event')}`,
        report.status === 'live' ? '' : ` · ${report.status}`,
      ),
    ),
  );
  return h(
    'div',
    { class: 'narrow' },
    h('h2', {}, plural(count ?? data.length, 'report')),
    searchField('Words in reports', 'q', query.get('q') ?? '', (q) => choose(changed(query, { q }))),
    chips(query, new Map(), choose),
    items.length > 0
      ? h('ul', { class: 'list' }, ...items)
      : empty('There is no such report.', link('#/paste', 'Paste one')),
  );
}
