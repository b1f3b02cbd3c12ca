import { prf, share, type Prf } from './measure.js';

/*
 * The definitions of the corpora's own scorer for events: precision and recall over the multiset of types of a text; over the
 * events whose type matched, the share whose actors (recipients) share a word with the gold ones.
 */

interface Participant {
  text?: string;
}

export interface ScoredEvent {
  type: string;
  actors: Participant[];
  recipients: Participant[];
}

export interface EventFigures {
  gold: number;
  predicted: number;
  typeF1: number;
  typePrecision: number;
  typeRecall: number;
  actorAgreement: number | null;
  recipientAgreement: number | null;
  perType: Record<string, Prf & { gold: number }>;
  /** For each gold type, what was found instead where it was missed: `none` or the types found too many in that text. */
  confusion: Record<string, Record<string, number>>;
}

interface Count {
  hits: number;
  gold: number;
  predicted: number;
}

const EMPTY_WORDS = new Set(['the', 'of', 'and', 'a']);

/** Scores the documents of one corpus, given one after another. */
export class EventScore {
  #types = new Map<string, Count>();
  #confusion = new Map<string, Map<string, number>>();
  #agreement = { actors: { asked: 0, right: 0 }, recipients: { asked: 0, right: 0 } };

  add(gold: ScoredEvent[], predicted: ScoredEvent[]): void {
    const left = [...predicted];
    const missed: string[] = [];
    for (const event of predicted) this.#count(event.type).predicted += 1;
    for (const event of gold) {
      this.#count(event.type).gold += 1;
      const match = takeBest(left, event);
      if (!match) {
        missed.push(event.type);
        continue;
      }
      this.#count(event.type).hits += 1;
      for (const role of ['actors', 'recipients'] as const) {
        if (event[role].length === 0) continue;
        this.#agreement[role].asked += 1;
        this.#agreement[role].right += Number(agree(event[role], match[role]));
      }
    }
    missed.forEach((type, i) => this.#confuse(type, left[i]?.type ?? 'none'));
  }

  figures(): EventFigures {
    const counts = [...this.#types.values()];
    const total = (key: keyof Count): number => counts.reduce((sum, count) => sum + count[key], 0);
    const types = prf(total('hits'), total('predicted'), total('gold'));
    const { actors, recipients } = this.#agreement;
    return {
      gold: total('gold'),
      predicted: total('predicted'),
      typeF1: types.F1,
      typePrecision: types.P,
      typeRecall: types.R,
      actorAgreement: share(actors.right, actors.asked),
      recipientAgreement: share(recipients.right, recipients.asked),
      perType: Object.fromEntries(
        [...this.#types].map(([type, { hits, predicted, gold }]) => [
          type,
          { ...prf(hits, predicted, gold), gold },
        ]),
      ),
      confusion: Object.fromEntries(
        [...this.#confusion].map(([type, found]) => [type, Object.fromEntries(found)]),
      ),
    };
  }

  #count(type: string): Count {
    const count = this.#types.get(type) ?? { hits: 0, gold: 0, predicted: 0 };
    this.#types.set(type, count);
    return count;
  }

  #confuse(gold: string, found: string): void {
    const row = this.#confusion.get(gold) ?? new Map<string, number>();
    row.set(found, (row.get(found) ?? 0) + 1);
    this.#confusion.set(gold, row);
  }
}

/** Takes the prediction of the same type whose participants agree best out of `left`. */
function takeBest(left: ScoredEvent[], event: ScoredEvent): ScoredEvent | undefined {
  let best = -1;
  let bestAgreement = -1;
  left.forEach((found, i) => {
    if (found.type !== event.type) return;
    const agreement =
      Number(agree(event.actors, found.actors)) + Number(agree(event.recipients, found.recipients));
    if (agreement > bestAgreement) [best, bestAgreement] = [i, agreement];
  });
  return best < 0 ? undefined : left.splice(best, 1)[0];
}

function agree(gold: Participant[], found: Participant[]): boolean {
  const words = wordsOf(gold);
  return [...wordsOf(found)].some((word) => words.has(word));
}

function wordsOf(participants: Participant[]): Set<string> {
  const words = participants.flatMap(({ text }) => text?.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)));
}
