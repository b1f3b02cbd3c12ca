import { HONORIFICS } from '../../lexicon/actors/titles.js';
import type { Name } from '../mentions/classify.js';

/** A person whom the report names in full. */
export interface Person {
  /** The full name's key. */
  key: string;
  /** The full name as first written. */
  name: string;
  /** The title before it, folded: "president"; "" without one. */
  title: string;
  gender: Name['gender'];
  /** Who the lexicon has of that name. */
  fact: Name['fact'];
}

/** So many others of one name a short form is looked for among. */
const MOST = 8;

/**
 * Whom the short forms of a report's names stand for: "Stepanov" for Oleksii Stepanov. Two people of one surname stay two: "Ms Smith" is
 * the last who may be a Ms, "President Smith" who has been called so, and the bare surname the one last named so that nobody else was meant.
 */
export class ShortForms {
  /** In the order that the whole report names them in. */
  private readonly all = new Map<string, Person[]>();
  /** Those named up to here, in the order that they were last named in. */
  private readonly met = new Map<string, Person[]>();

  constructor(names: readonly Name[], textOf: (name: Name) => string) {
    const seen = new Set<string>();
    for (const name of names) {
      if (name.kind !== 'person' || !name.key.includes(' ') || seen.has(name.key)) continue;
      seen.add(name.key);
      const { key, title, gender, fact } = name;
      const person = { key, name: textOf(name), title, gender, fact };
      for (const short of shortsOf(name.key)) {
        const others = this.all.get(short) ?? [];
        if (others.length < MOST) this.all.set(short, [...others, person]);
      }
    }
  }

  /**
   * Who a name stands for at this point of the report, which the names after it then go on from; undefined where it is no short form.
   * @param text the name as written
   * @param told the gender that the words beside it tell
   */
  take(name: Name, text: string, told: Name['gender']): Person | undefined {
    if (name.key.includes(' ')) return this.longerThan(name) ?? this.meet(name, text);
    const gender = name.title === '' ? told : (name.gender ?? told);
    const person = this.personOf(name, gender);
    const isSure = person !== undefined && gender !== null && person.gender === gender;
    if (isSure) this.moveLast(person);
    return person;
  }

  /** "Ocasio-Cortez": of several words, and yet a short form. */
  private longerThan({ key }: Name): Person | undefined {
    const isLonger = (one: Person): boolean => one.key !== key;
    return this.met.get(key)?.findLast(isLonger) ?? this.all.get(key)?.find(isLonger);
  }

  private meet(name: Name, text: string): Person {
    const { key, title, gender, fact } = name;
    const first = this.all.get(key)?.find((one) => one.key === key);
    const before = this.met.get(key)?.find((one) => one.key === key);
    const titled = title === '' ? (before?.title ?? '') : title;
    const person = { key, name: first?.name ?? text, title: titled, gender, fact };
    this.moveLast(person);
    return this.met.get(key)?.at(-1) ?? person;
  }

  private moveLast(person: Person): void {
    for (const short of shortsOf(person.key)) {
      const others = this.met.get(short)?.filter(({ key }) => key !== person.key) ?? [];
      this.met.set(short, [...others.slice(-MOST), person]);
    }
  }

  private personOf({ key, title }: Name, gender: Name['gender']): Person | undefined {
    const met = this.met.get(key) ?? [];
    const all = this.all.get(key) ?? [];
    const isCalled = (one: Person): boolean => title !== '' && !(title in HONORIFICS) && one.title === title;
    const may = (one: Person): boolean => gender === null || one.gender === null || one.gender === gender;
    const is = (one: Person): boolean => gender !== null && one.gender === gender;
    return (
      met.findLast(isCalled) ??
      met.findLast(is) ??
      all.find(is) ??
      met.findLast(may) ??
      all.find(may) ??
      met.at(-1) ??
      all[0]
    );
  }
}

/** The whole name, the surname, all but the first name, and the first name. */
function shortsOf(key: string): string[] {
  const parts = key.split(' ').filter((part) => !/^(?:jr|sr|ii|iii|iv)$/.test(part));
  const [given = ''] = parts;
  return [key, parts.at(-1) ?? key, parts.slice(1).join(' '), given].filter((short) => short.length > 1);
}
