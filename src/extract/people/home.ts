import { WITHOUT_MINISTRIES } from '../../lexicon/actors/role-nouns.js';
import type { Name } from '../mentions/classify.js';
import { opensDateline } from '../mentions/evidence.js';
import type { Words } from '../mentions/words.js';
import type { ResolvedPlace } from '../places/resolve.js';
import type { KnownActor } from './known.js';
import { isStateBody, stateBody } from './state-bodies.js';

/** The share of all that a report names of countries from which on it is about one. */
const MOST = 0.6;
/** How many sentences back the country of a body may be named. */
const REACH = 2;
const JOINS = new Set(['in', 'of']);
/** A dateline stands in one of the first paragraphs. */
const DATELINES = 2;

interface Named {
  sentence: number;
  first: number;
  /** The name's last token and one more. */
  end: number;
  country: string;
}

/**
 * Whose a body of a state is that a report names without the state: "the Interior Ministry". It is that of the country where the report
 * was written, if the report speaks of that country; else of the one that most of its names are of; else of the one named last.
 */
export class Home {
  private readonly named: Named[] = [];
  private readonly uses = new Map<string, number>();
  private dateline: string | null = null;

  constructor(
    private readonly words: Words,
    names: readonly Name[],
    places: ReadonlyMap<number, ResolvedPlace>,
  ) {
    names.forEach((name, i) => {
      const country = name.demonym ?? places.get(i)?.place.country ?? stateOf(name.fact);
      const sentence = words.tokens[name.first]?.sentence ?? -1;
      if (country === null || name.embedded) return;
      if (name.kind === 'place' && this.isDateline(name)) {
        this.dateline ??= country;
        return;
      }
      this.named.push({ sentence, first: name.first, end: name.end, country });
      this.uses.set(country, (this.uses.get(country) ?? 0) + 1);
    });
  }

  private isDateline(name: Name): boolean {
    const { document, tokens } = this.words;
    const sentence = document.sentences[tokens[name.first]?.sentence ?? -1];
    return sentence !== undefined && sentence.paragraph < DATELINES && opensDateline(this.words, name);
  }

  /**
   * The country of the report's body at a token.
   * @param token its last one and one more
   * @param body its folded name
   * @returns ISO 3166-1 alpha-2; null where it cannot be told
   */
  private at(token: number, body: string): string | null {
    const isMinistry = /\bministry\b/.test(body);
    const may = (country: string | null): country is string =>
      country !== null && !(isMinistry && WITHOUT_MINISTRIES.has(country));
    const joined = this.joinedTo(token);
    if (joined !== null) return joined;
    if (may(this.dateline) && this.uses.has(this.dateline)) return this.dateline;
    const most = this.most(may);
    if (most !== null) return most;
    if (may(this.dateline)) return this.dateline;
    const sentence = this.words.tokens[token]?.sentence ?? -1;
    const last = this.named.findLast((one) => one.end <= token && may(one.country));
    return last && sentence - last.sentence <= REACH ? last.country : null;
  }

  /** The country that the report is of: where it was written, if it speaks of that, else the one that most of its names are of. */
  get country(): string | null {
    const { dateline } = this;
    return dateline !== null && this.uses.has(dateline) ? dateline : this.most(() => true);
  }

  /** The body of a folded name that ends before a token, of its state; undefined where it is no state's or that cannot be told. */
  bodyAt(end: number, name: string): KnownActor | undefined {
    const country = isStateBody(name) ? this.at(end, name) : null;
    return country === null ? undefined : stateBody(country, name);
  }

  /** The country that the report is about where a token stands, or that is joined to it: "the capital *of Sudan*". */
  countryAt(end: number): string | null {
    return this.at(end, '');
  }

  /** The country that a phrase names: "the *Sudanese* capital"; null where it names none. */
  countryIn({ firstToken, endToken }: { firstToken: number; endToken: number }): string | null {
    return this.named.find(({ first }) => first >= firstToken && first < endToken)?.country ?? null;
  }

  /** "the government *in Oslo*": the country of a place that follows; null where none does. */
  joinedTo(end: number): string | null {
    if (!JOINS.has(this.words.tokens[end]?.norm ?? '')) return null;
    return this.named.find(({ first }) => first === end + 1)?.country ?? null;
  }

  private most(may: (country: string) => boolean): string | null {
    let total = 0;
    let best: string | null = null;
    for (const [country, uses] of this.uses) {
      if (!may(country)) continue;
      total += uses;
      if (best === null || uses > (this.uses.get(best) ?? 0)) best = country;
    }
    return best !== null && (this.uses.get(best) ?? 0) >= MOST * total ? best : null;
  }
}

/** Groups and media are no state's: Hamas tells nothing of whose "the army" is. */
const stateOf = (fact: KnownActor | null): string | null =>
  fact === null || fact.kind === 'group' || fact.kind === 'media' ? null : fact.country;
