import { PERSON_NOUNS } from '../../lexicon/actors/role-nouns.js';
import { SPEAKING_FOR_NOUNS, SPOKESPERSON_NOUNS } from '../../lexicon/cues.js';
import { type NounPhrase, nounPhraseAt } from '../../text/chunks.js';
import type { Document, Token } from '../../text/document.js';
import { spanOf, type Span } from '../../text/span.js';
import type { MentionIndex } from '../lookup.js';
import type { Entities } from '../people/index.js';
import type { Reference } from '../types.js';
import { VENUES } from './venue.js';

const SPOKESPEOPLE: ReadonlySet<string> = new Set(SPEAKING_FOR_NOUNS);
/** People who speak for the institution that they are named with. */
const MEMBERS: ReadonlySet<string> = new Set(SPOKESPERSON_NOUNS);
/** How far after a document its author may be named, in tokens. */
const REACH = 4;

/** Whom words stand for, by the mentions that were found in them. */
export class ReferenceFinder {
  readonly #mentions: MentionIndex;
  readonly #persons: ReadonlySet<string>;
  readonly #organisations: ReadonlySet<string>;

  constructor(
    private readonly document: Document,
    entities: Entities,
    mentions: MentionIndex,
  ) {
    this.#mentions = mentions;
    const ofKind = (wanted: string): ReadonlySet<string> =>
      new Set(entities.actors.filter(({ kind }) => kind === wanted).map(({ slug }) => slug));
    this.#persons = ofKind('person');
    this.#organisations = ofKind('organisation');
  }

  /** The words of a span with the actor they stand for. */
  refer({ start, end }: Span): Reference {
    return { ...spanOf(this.document.text, start, end), actor: this.#mentions.actorIn({ start, end }) };
  }

  /** A speaker: the phrase with what hangs on it, and the actor that its head names. */
  speaker(phrase: NounPhrase, whole: Span): Reference {
    const head = this.document.tokens[phrase.head];
    const spokesperson = SPOKESPEOPLE.has(head?.lemma ?? '');
    const joint = this.#jointIn(phrase);
    const named = this.#firstOfSeveral(phrase) ?? (head ? this.#mentions.actorIn(head) : null);
    const actors = [
      named,
      this.#namedIn(phrase, this.document.tokens[joint > 0 ? joint - 1 : phrase.head]),
      this.#author(phrase),
    ].filter((actor) => actor !== null);
    const end = Math.max(whole.end, this.#asideEnd(phrase));
    const beside = { start: phrase.end, end };
    const person = this.#persons.has(named ?? '') ? null : this.#personAfterComma(beside);
    const actor = person ?? actors[0] ?? (spokesperson ? this.#mentions.actorIn(beside) : null);
    return { ...spanOf(this.document.text, whole.start, end), actor };
  }

  /** Of several that "and" joins, the actor of the first; the words name the others. */
  #firstOfSeveral(phrase: NounPhrase): string | null {
    const { tokens } = this.document;
    const joint = this.#jointIn(phrase);
    const end = tokens[joint]?.start;
    return end === undefined ? null : this.#namedIn({ start: phrase.start, end }, tokens[joint - 1]);
  }

  /** The "and" between those that a phrase joins; -1 where it names one. */
  #jointIn({ firstToken, endToken }: NounPhrase): number {
    const { tokens } = this.document;
    for (let i = firstToken + 1; i < endToken; i += 1) if (tokens[i]?.norm === 'and') return i;
    return -1;
  }

  /** Whom words name; not the organisation or the person that only tells whose somebody is: "the Republican nominee", "her lawyer". */
  #namedIn(span: Span, head: Token | undefined): string | null {
    const actor = this.#mentions.actorIn(span);
    if (head === undefined || actor === null || !(head.norm in PERSON_NOUNS)) return actor;
    const isOfAnother =
      (this.#organisations.has(actor) && !MEMBERS.has(head.lemma)) ||
      (this.#persons.has(actor) && !SPOKESPEOPLE.has(head.lemma));
    return isOfAnother ? null : actor;
  }

  /** Where the name ends that a comma sets right after a person noun: "said her brother, *Pablo Ruiz*."; 0 where none does. */
  #asideEnd({ head, end }: NounPhrase): number {
    const { tokens, text } = this.document;
    if (!((tokens[head]?.norm ?? '') in PERSON_NOUNS)) return 0;
    const [, gap] = /^(,\s*)\p{Lu}/u.exec(text.slice(end, end + 4)) ?? [];
    if (gap === undefined) return 0;
    const start = end + gap.length;
    const name = this.#mentions.within({ start, end: start + 1 }).find((mention) => mention.start === start);
    return name && this.#persons.has(name.actor ?? '') && /^[,.;]/.test(text.slice(name.end)) ? name.end : 0;
  }

  /** The person that commas set beside a phrase: the "Jens Stoltenberg" of "Nato’s secretary general, Jens Stoltenberg". */
  #personAfterComma({ start, end }: Span): string | null {
    const comma = this.document.text.slice(start, end).indexOf(',');
    if (comma < 0) return null;
    const mention = this.#mentions
      .within({ start: start + comma, end })
      .find(({ actor }) => this.#persons.has(actor ?? ''));
    return mention?.actor ?? null;
  }

  /** Who speaks through a document: "a statement released by *China*", "a letter from *the ministry*". */
  #author(phrase: NounPhrase): string | null {
    const { tokens } = this.document;
    if (!VENUES.has(tokens[phrase.head]?.lemma ?? '')) return null;
    for (let i = phrase.endToken; i < phrase.endToken + REACH; i += 1) {
      const by = tokens[i];
      if (by?.sentence !== tokens[phrase.head]?.sentence) return null;
      const author = nounPhraseAt(this.document, i + 1);
      if ((by?.norm === 'by' || by?.norm === 'from') && author) return this.#mentions.actorIn(author);
    }
    return null;
  }

  /** The actors and places named inside a span, in order. */
  about(span: Span): { actors: string[]; locations: string[] } {
    const inside = this.#mentions.within(span);
    const distinct = (slugs: (string | null)[]): string[] => [
      ...new Set(slugs.filter((slug): slug is string => slug !== null)),
    ];
    return {
      actors: distinct(inside.map(({ actor }) => actor)),
      locations: distinct(inside.map(({ location }) => location)),
    };
  }
}
