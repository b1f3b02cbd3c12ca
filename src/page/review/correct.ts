import { ask, type ActorRecord, type Interval, type Named, type Page } from '../api.js';
import { button, h } from '../dom.js';
import { spoken } from '../labels.js';
import { problem } from '../parts/states.js';
import type { Shown } from './cards.js';
import { choicesOf } from './choices.js';
import type { Patch } from './decide.js';
import { untilClosed } from './dialog.js';

/** A part of a record in the form, and how what the editor made of it is read; undefined where it stays. */
interface Field {
  label: HTMLElement;
  read: () => Promise<Patch>;
}

const DAY = 86_400_000;

/** Asks what is right, and hands over the parts that the editor changed; null where nothing was. */
export async function askForCorrection(shown: Shown): Promise<Patch | null> {
  const fields = await fieldsOf(shown);
  const reason = h('input', { name: 'reason', maxlength: '1000' });
  const faults = h('div', {});
  const dialog = h('dialog', { 'aria-labelledby': 'correct-title', class: 'wide' });
  let result: Patch | null = null;
  const submit = async (): Promise<void> => {
    try {
      const parts: Patch = Object.assign(
        {},
        ...(await Promise.all(fields.map(({ read }) => read()))),
      ) as Patch;
      if (Object.keys(parts).length > 0)
        result = { ...parts, ...(reason.value.trim() === '' ? {} : { reason: reason.value.trim() }) };
      dialog.close();
    } catch (error) {
      faults.replaceChildren(problem(error));
    }
  };
  dialog.append(
    h(
      'form',
      {
        submit: (event) => {
          event.preventDefault();
          void submit();
        },
      },
      h('h2', { id: 'correct-title' }, `Correct this ${CALLED[shown.kind]}`),
      h('blockquote', { dir: 'auto' }, evidenceOf(shown)),
      ...fields.map(({ label }) => label),
      h('label', {}, 'Why', reason),
      faults,
      h('button', { class: 'action' }, 'Save'),
      button('Cancel', () => dialog.close()),
    ),
  );
  return untilClosed(dialog, () => result);
}

const CALLED = { events: 'event', quotes: 'quote', actors: 'actor', locations: 'place' };

function evidenceOf({ kind, record }: Shown): string {
  if (kind === 'events') return record.evidence.map(({ text }) => text).join(' … ');
  return kind === 'quotes' ? record.context.text : [record.name, ...record.aliases].join(', ');
}

async function fieldsOf({ kind, record }: Shown): Promise<Field[]> {
  if (kind === 'actors' || kind === 'locations') {
    const schema = kind === 'actors' ? 'Actor' : 'Location';
    return [
      words('Name', record.name, (value) => ({ name: value })),
      choice('Kind', record.kind, await choicesOf(schema, 'kind'), (value) => ({ kind: value })),
      words('Country, as two letters', record.country ?? '', (value) => ({
        country: value === '' ? null : value.toUpperCase(),
      })),
      ...(kind === 'actors'
        ? [words('Role', record.role ?? '', (value) => ({ role: value === '' ? null : value }))]
        : [
            words('Latitude', String(record.lat), (value) => ({ lat: Number(value) })),
            words('Longitude', String(record.lon), (value) => ({ lon: Number(value) })),
          ]),
    ];
  }
  if (kind === 'events') {
    const { summary, type, mode, modality, occurred, claimedBy } = record;
    return [
      words('What happened', summary, (value) => ({ summary: value })),
      choice('Type', type, await choicesOf('Event', 'type'), (value) => ({ type: value })),
      words('Mode', mode ?? '', (value) => ({ mode: value === '' ? null : value })),
      choice('Told as', modality, await choicesOf('Event', 'modality'), (value) => ({ modality: value })),
      actor('Claimed by', claimedBy, (id) => ({ claimedBy: id })),
      ...days('Occurred', occurred, (interval) => ({ occurred: interval })),
    ];
  }
  const { kind: quoted, speaker, said } = record;
  return [
    actor('Speaker', speaker, (id) => ({ speaker: id })),
    choice('How it is quoted', quoted, await choicesOf('Quote', 'kind'), (value) => ({ kind: value })),
    ...days('Said', said, (interval) => ({ said: interval })),
  ];
}

function words(title: string, value: string, set: (value: string) => Patch): Field {
  const input = h('input', { value, dir: 'auto' });
  return {
    label: h('label', {}, title, input),
    read: async () => (input.value.trim() === value ? {} : set(input.value.trim())),
  };
}

function choice(title: string, value: string, values: string[], set: (value: string) => Patch): Field {
  const options = values.map((one) => h('option', { value: one, selected: one === value }, spoken(one)));
  const select = h('select', {}, ...options);
  return {
    label: h('label', {}, title, select),
    read: async () => (select.value === value ? {} : set(select.value)),
  };
}

/** An actor by any of its names, with names to complete. */
function actor(title: string, value: Named | null, set: (id: string | null) => Patch): Field {
  const list = `names-of-${title.toLowerCase().replaceAll(' ', '-')}`;
  const names = h('datalist', { id: list });
  const input = h('input', { value: value?.name ?? '', list, dir: 'auto' });
  const complete = async (): Promise<void> => {
    if (input.value.trim().length < 2) return;
    const query = new URLSearchParams({ name: input.value.trim(), limit: '10' });
    const { data } = await ask<Page<ActorRecord>>(`/v1/actors?${query.toString()}`);
    names.replaceChildren(...data.map(({ name }) => h('option', { value: name })));
  };
  input.addEventListener('input', () => void complete());
  return {
    label: h('label', {}, title, input, names),
    read: async () => {
      const name = input.value.trim();
      if (name === (value?.name ?? '')) return {};
      if (name === '') return set(null);
      const { id } = await ask<ActorRecord>(`/v1/actors/${encodeURIComponent(name)}`);
      return set(id);
    },
  };
}

/** The first and the last day; both empty is no date. */
function days(title: string, value: Interval | null, set: (interval: Interval | null) => Patch): Field[] {
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const first = value ? day(Date.parse(value.from)) : '';
  const last = value ? day(Date.parse(value.to) - 1) : '';
  const from = h('input', { type: 'date', value: first });
  const to = h('input', { type: 'date', value: last });
  const read = async (): Promise<Patch> => {
    if (from.value === first && to.value === last) return {};
    if (from.value === '') return set(null);
    const end = to.value < from.value ? from.value : to.value;
    return set({
      from: new Date(from.value).toISOString(),
      to: new Date(Date.parse(end) + DAY).toISOString(),
      precision: end === from.value ? 'day' : 'approximate',
    });
  };
  return [
    { label: h('label', {}, `${title}, first day`, from), read },
    { label: h('label', {}, `${title}, last day`, to), read: async () => ({}) },
  ];
}
