import type { Relation } from '../api.js';
import { h, link, svg } from '../dom.js';
import { plural, QUADS, spoken } from '../labels.js';

/** Which way things are done between an actor and another. */
type Way = 'from' | 'to' | 'with';

interface Other {
  id: string;
  name: string;
  way: Way;
  quads: Record<string, number>;
  count: number;
}

const WIDTH = 960;
const ROW = 46;
const MOST = 8;
const ENDS: Record<Way, number> = { from: 300, to: 660, with: 660 };

/** Who acts on an actor (left), on whom it acts (right) and with whom it acts (below): the more often the thicker, words dashed, deeds solid. */
export function drawRelations(name: string, relations: Relation[]): HTMLElement {
  const others = othersOf(relations);
  if (others.length === 0) return h('p', { class: 'meta' }, 'No event ties them to anyone else.');
  const pick = (way: Way): Other[] => others.filter((other) => other.way === way).slice(0, MOST);
  const left = pick('from');
  const right = [...pick('to'), ...pick('with')];
  const height = 40 + ROW * Math.max(left.length, right.length, 1);
  const middle = height / 2;
  const side = (list: Other[], offset: number): SVGElement[] =>
    list.flatMap((other, i) => ties(other, 52 + i * ROW + offset, middle));
  const short = name.length > 26 ? `${name.slice(0, 25)}…` : name;
  const half = 12 + short.length * 4.2;
  return h(
    'div',
    { class: 'relations' },
    svg(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${height}`, role: 'group', 'aria-label': `Whom ${name} has to do with` },
      svg(
        'text',
        { class: 'head', x: 292, y: 16, 'text-anchor': 'end' },
        left.length > 0 ? 'act on them' : '',
      ),
      svg('text', { class: 'head', x: 668, y: 16 }, right.length > 0 ? 'they act on, or act with (↔)' : ''),
      ...side(left, (height - 40 - left.length * ROW) / 2),
      ...side(right, (height - 40 - right.length * ROW) / 2),
      svg('rect', { class: 'self', x: 480 - half, y: middle - 16, width: 2 * half, height: 32, rx: 6 }),
      svg('text', { class: 'self', x: 480, y: middle + 5, 'text-anchor': 'middle' }, short),
    ),
    table(others),
  );
}

function othersOf(relations: Relation[]): Other[] {
  const others = new Map<string, Other>();
  for (const { id, name, role, otherRole, quad, count } of relations) {
    const way: Way = role === otherRole ? 'with' : role === 'actor' ? 'to' : 'from';
    const key = `${way} ${id}`;
    const other = others.get(key) ?? { id, name, way, quads: {}, count: 0 };
    other.quads[quad] = (other.quads[quad] ?? 0) + count;
    other.count += count;
    others.set(key, other);
  }
  return [...others.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

const told = ({ quads }: Other): string =>
  QUADS.filter((quad) => quads[quad])
    .map((quad) => `${quads[quad]} ${spoken(quad)}`)
    .join(', ');

const WAYS: Record<Way, string> = { from: 'acts on them', to: 'acted on by them', with: 'acts with them' };

function ties(other: Other, y: number, middle: number): SVGElement[] {
  const { way, name, id, quads } = other;
  const x = ENDS[way];
  const lines = QUADS.filter((quad) => quads[quad]).map((quad, i) =>
    svg('path', {
      class: `tie ${quad}`,
      d: `M480 ${middle}C${(480 + x) / 2} ${middle},${(480 + x) / 2} ${y + i * 4},${x} ${y + i * 4}`,
      'stroke-width': 1.5 + 1.5 * (quads[quad] ?? 0),
    }),
  );
  const arrow = { from: ' →', to: '→ ', with: '↔ ' }[way];
  const shown = name.length > 34 ? `${name.slice(0, 33)}…` : name;
  const at = { x: way === 'from' ? x - 8 : x + 8, 'text-anchor': way === 'from' ? 'end' : 'start' };
  return [
    ...lines,
    svg(
      'a',
      { href: `#/actor/${id}` },
      svg('title', {}, `${name}: ${WAYS[way]}, ${told(other)}`),
      svg('text', { ...at, y: y + 2 }, way === 'from' ? shown + arrow : arrow + shown),
    ),
    svg('text', { ...at, class: 'told', y: y + 17 }, told(other)),
  ];
}

function table(others: Other[]): HTMLElement {
  return h(
    'details',
    { open: innerWidth < 640 },
    h('summary', {}, `As a table: ${plural(others.length, 'tie')}`),
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...['Who', 'How', 'Events'].map((head) => h('th', { scope: 'col' }, head)))),
      h(
        'tbody',
        {},
        ...others.map((other) =>
          h(
            'tr',
            {},
            h('td', {}, link(`#/actor/${other.id}`, other.name)),
            h('td', {}, WAYS[other.way]),
            h('td', {}, told(other)),
          ),
        ),
      ),
    ),
  );
}
