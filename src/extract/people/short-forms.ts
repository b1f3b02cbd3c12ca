import type { Name } from '../mentions/classify.js';

/** A person whom the report names in full. */
export interface Person {
  /** The full name's key. */
  key: string;
  /** The full name as first written. */
  name: string;
  gender: Name['gender'];
  /** Who the lexicon has of that name. */
  fact: Name['fact'];
}

/** So many others of one name a short form is looked for among. */
const MOST = 8;

/**
 * Whom the short forms of a report's names stand for: "Stepanov" for Oleksii Stepanov. Two people of one surname stay two: the
 * bare surname is the one last named in full, "Ms Smith" the last who may be a Ms.
 */
export class ShortForms {
  private readonly first = new Map<string, Person>();
  /** In the order that they were last named in. */
  private readonly met = new Map<string, Person[]>();

  constructor(names: readonly Name[], textOf: (name: Name) => string) {
    for (const name of names) {
      if (name.kind !== 'person' || !name.key.includes(' ')) continue;
      const { key, gender, fact } = name;
      const person = { key, name: textOf(name), gender, fact };
      for (const short of shortsOf(name.key)) if (!this.first.has(short)) this.first.set(short, person);
    }
  }

  /** Notes a full name as the report comes to it. */
  meet(name: Name, text: string): void {
    const { key, gender, fact } = name;
    if (!key.includes(' ')) return;
    const person = { key, name: this.first.get(key)?.name ?? text, gender, fact };
    for (const short of shortsOf(name.key)) {
      const others = this.met.get(short)?.filter((other) => other.key !== key) ?? [];
      this.met.set(short, [...others.slice(-MOST), person]);
    }
  }

  /** Who a name stands for at this point of the report; undefined where it is no short form. */
  personOf({ key, title, gender }: Name): Person | undefined {
    const met = this.met.get(key);
    const told = title === '' ? null : gender;
    const fitting = met?.findLast((one) => told === null || one.gender === null || one.gender === told);
    return fitting ?? met?.at(-1) ?? this.first.get(key);
  }
}

/** The whole name, the surname, all but the first name, and the first name. */
function shortsOf(key: string): string[] {
  const parts = key.split(' ').filter((part) => !/^(?:jr|sr|ii|iii|iv)$/.test(part));
  const [given = ''] = parts;
  return [key, parts.at(-1) ?? key, parts.slice(1).join(' '), given].filter((short) => short.length > 1);
}
